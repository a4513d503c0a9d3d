package org.pmo4j.examples.cli.input;

import java.util.List;

/** Ends a command with exit status 2: what it was given cannot be used. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    public BadInput(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    public BadInput(String line) {
        this(List.of(line));
    }

    /** Returns every fault, one line each. */
    public List<String> lines() {
        return lines;
    }
}
