package org.pmo4j.rules.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of the data inert in HTML, in content as well as between the quotes of an attribute. What nobody can see but
 * what changes the text around it (control characters, marks that override the direction of writing, half a character)
 * is shown as U+FFFD; line breaks and tabs become spaces. All text of a page passes through here.
 */
final class HtmlEscaper {

    private static final char REPLACEMENT = '\uFFFD';

    private HtmlEscaper() {}

    static void escape(String text, Appendable output) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            String replaced = replaced(c);
            if (replaced != null) {
                output.append(text, done, i).append(replaced);
                done = i + 1;
            }
        }
        output.append(text, done, text.length());
    }

    private static @Nullable String replaced(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '`' -> "&#96;";
            case '\n', '\r', '\t' -> " ";
            default -> hidden(c) ? String.valueOf(REPLACEMENT) : null;
        };
    }

    /** Tells whether a character alone is no text: whole pairs of surrogates never come here. */
    private static boolean hidden(char c) {
        boolean direction = c == '\u061C' || c >= '\u200E' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
        boolean line = c == '\u2028' || c == '\u2029';
        return direction || line || Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE' || c == '\uFEFF';
    }
}
