package org.pmo4j.model;

import java.util.Locale;

/**
 * One thing that is wrong with data, for example {@code projects[3].riskRegister.risks[0].probability: 1.2 is not
 * between 0 and 1}.
 *
 * @param path where it is, component names joined by dots, list positions from 0 in brackets; empty for the whole
 * @param message what is wrong, with the value found and what is allowed; one line of text: characters of a value that
 *     would break the line or show something else than is there are written as their numbers, for
 *     example U+001B as a backslash, u and 001b
 */
public record Fault(String path, String message) {

    /** Creates a fault; whoever reads a log can trust that it shows what the data holds. */
    public Fault {
        path = plain(path);
        message = plain(message);
    }

    private static String plain(String text) {
        if (text.codePoints().noneMatch(Fault::misleading)) {
            return text;
        }
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (misleading(c)) {
                plain.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean misleading(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * Returns the same fault seen from one level further out.
     *
     * @param outer the component that holds the faulty part, for example {@code risks[0]}; empty leaves the path as it is
     * @return the fault with the longer path
     */
    public Fault within(String outer) {
        if (outer.isEmpty()) {
            return this;
        }
        String joint = path.isEmpty() || path.startsWith("[") ? "" : ".";
        return new Fault(outer + joint + path, message);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
