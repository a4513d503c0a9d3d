package org.pmo4j.examples.schedule;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Texts of a plan on one line, and short enough to be names and ids. */
final class Texts {

    private static final int MAX_ID = 200;

    private Texts() {}

    /** Turns line breaks and other control characters into blanks, and leaves out half surrogate pairs. */
    static String line(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /** Returns the first text that is not blank. */
    static @Nullable String firstOf(@Nullable String... texts) {
        for (String text : texts) {
            String line = text == null ? "" : line(text);
            if (!line.isEmpty()) {
                return line;
            }
        }
        return null;
    }

    /** Makes an id of a text. */
    static String id(String text) {
        String line = line(text);
        return line.length() <= MAX_ID ? line : line.substring(0, MAX_ID).strip();
    }

    /** Returns the name of a file without folder and extension. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = line(dot > 0 ? name.substring(0, dot) : name);
        return stem.isEmpty() ? "plan" : stem;
    }
}
