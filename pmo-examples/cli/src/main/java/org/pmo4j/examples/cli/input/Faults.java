package org.pmo4j.examples.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The faults of everything that a command was given, each one line such as {@code p.json: $.id: is required}. */
public final class Faults {

    private static final int MAX_TOLD = 1000;

    private final List<String> lines = new ArrayList<>();
    private int untold;

    public void add(String line) {
        if (lines.size() < MAX_TOLD) {
            lines.add(onOneLine(line));
        } else {
            untold++;
        }
    }

    public void add(Path file, String place, String message) {
        add(place.isEmpty() ? file + ": " + message : file + ": " + place + ": " + message);
    }

    /** Adds that a file cannot be read. */
    public void addUnreadable(Path file, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof NoSuchFileException) {
            reason = "there is no such file";
        } else if (cause instanceof AccessDeniedException) {
            reason = "access is denied";
        }
        add("cannot read '" + file + "': " + reason);
    }

    /** Adds what was found elsewhere. */
    public void addAll(Faults others) {
        others.lines.forEach(this::add);
        untold += others.untold;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Ends the command if there is any fault. */
    public void throwIfAny() {
        if (!lines.isEmpty()) {
            List<String> told = new ArrayList<>(lines);
            if (untold > 0) {
                told.add("and " + untold + " more faults");
            }
            throw new BadInput(told);
        }
    }

    /** Names of files and values are part of the lines, and may hold anything. */
    private static String onOneLine(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
