package org.pmo4j.rules.report;

/** Takes out of texts what a format cannot hold. */
final class Characters {

    /** Stands for what was there: U+FFFD, the replacement character. */
    static final int REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Replaces surrogates that stand alone, which no encoding can carry. */
    static String wellFormed(String text) {
        return replaced(text, false);
    }

    /**
     * Replaces surrogates that stand alone, control characters other than tab and line breaks, U+FFFE and U+FFFF. All that XML
     * 1.0 does not allow is among them.
     */
    static String printable(String text) {
        return replaced(text, true);
    }

    private static String replaced(String text, boolean controls) {
        return holdsInvalid(text, controls) ? rewritten(text, controls) : text;
    }

    /** Nearly every text ends here, and reports have millions of them. */
    private static boolean holdsInvalid(String text, boolean controls) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (invalid(c, controls)) {
                return true;
            }
        }
        return false;
    }

    private static String rewritten(String text, boolean controls) {
        return text.codePoints()
                .map(c -> invalid(c, controls) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean invalid(int c, boolean controls) {
        boolean alone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        return alone || controls && (control || c == 0xFFFE || c == 0xFFFF);
    }
}
