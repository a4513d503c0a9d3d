package org.pmo4j.rules.mutation;

/**
 * A policy file with one change, for example {@code due < $asOf} become {@code due <= $asOf}.
 *
 * @param operator what was done, for example {@code comparison}
 * @param line the line of the change, from 1
 * @param original the changed lines as they were, on one line
 * @param changed the changed lines as they are, on one line
 * @param text the whole file with the change
 */
record Mutant(String operator, int line, String original, String changed, String text) {

    /** Puts a replacement in the place of a part of a file. */
    static Mutant of(String operator, String file, int start, int end, String replacement) {
        String text = file.substring(0, start) + replacement + file.substring(end);
        int from = file.lastIndexOf('\n', start - 1) + 1;
        int to = file.indexOf('\n', Math.max(start, end - 1));
        String changed = file.substring(from, start) + replacement + file.substring(end, Math.max(end, to));
        int line = (int) file.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return new Mutant(operator, line, oneLine(file.substring(from, to)), oneLine(changed), text);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return line + ", " + operator + ": " + original + " -> " + (changed.isEmpty() ? "(nothing)" : changed);
    }
}
