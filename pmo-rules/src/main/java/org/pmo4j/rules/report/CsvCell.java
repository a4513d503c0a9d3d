package org.pmo4j.rules.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a cell so that every reader of CSV finds the same text and no spreadsheet runs it. */
final class CsvCell {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");

    /** With what a formula begins, full-width and small forms included. */
    private static final String FORMULA = "=+-@＝＋－＠﹦﹢﹣﹫−";

    private static final String QUOTES = "\"'“”‘’＂＇";

    /** Where a cell may end for a spreadsheet whose region separates cells by semicolons; the comma is not among them there. */
    private static final String ENDS = ";\t\r\n";

    private static final String QUOTED = ",\"'" + ENDS;

    private CsvCell() {}

    /** Returns the cell as it stands in the file; empty where there is nothing. */
    static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = Characters.printable(text);
        if (mayRun(safe) && !NUMBER.matcher(safe).matches()) {
            safe = harmless(safe);
        }
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Tells whether it is worth to look closer: the cell begins suspiciously, or another may begin inside it. */
    private static boolean mayRun(String text) {
        char first = text.charAt(0);
        return FORMULA.indexOf(first) >= 0 || skipped(first) || holdsAny(text, ENDS);
    }

    /** Puts an apostrophe before whatever may be the start of a cell and runs as a formula, or is an apostrophe already. */
    private static String harmless(String text) {
        boolean[] runs = new boolean[text.length()];
        boolean formula = false;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            formula = FORMULA.indexOf(c) >= 0 || formula && skipped(c);
            runs[i] = formula || c == '\'' || i == 0 && c != ';' && ENDS.indexOf(c) >= 0;
        }
        StringBuilder safe = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            if (runs[i] && (i == 0 || ENDS.indexOf(text.charAt(i - 1)) >= 0)) {
                safe.append('\'');
            }
            safe.append(text.charAt(i));
        }
        return safe.toString();
    }

    /** Tells whether a spreadsheet may pass over a character before it looks for a formula. */
    private static boolean skipped(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL
                || QUOTES.indexOf(c) >= 0
                || c == Characters.REPLACEMENT;
    }

    private static boolean needsQuotes(String text) {
        return holdsAny(text, QUOTED) || !text.equals(text.strip());
    }

    private static boolean holdsAny(String text, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
