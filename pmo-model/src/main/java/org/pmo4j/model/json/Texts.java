package org.pmo4j.model.json;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How faults quote what a document holds, and what they suggest instead. */
final class Texts {

    private static final int MAX_QUOTED = 60;

    private Texts() {}

    /** Quotes a text so that a message stays one short line whatever it holds. */
    static String quoted(String text) {
        return "\"" + shown(text) + "\"";
    }

    static String shown(String text) {
        var shown = new StringBuilder();
        int end = text.length() <= MAX_QUOTED ? text.length() : MAX_QUOTED;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                shown.append('\\').append(c);
            } else if (Character.isISOControl(c) || Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT
                    || c == '\u2028' || c == '\u2029') {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.append(end < text.length() ? "…" : "").toString();
    }

    /** Returns the position of half a surrogate pair, or -1: such a text has no form in UTF-8. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the known name that is most like a given one; null if none is like it. */
    static @Nullable String nearest(String given, Collection<String> known) {
        if (given.length() > MAX_QUOTED) {
            return null;
        }
        String nearest = null;
        int least = (given.length() <= 3 ? 1 : Math.max(2, given.length() / 3)) + 1;
        for (String name : known) {
            int distance = distance(given.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Counts the letters to insert, remove or replace (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
