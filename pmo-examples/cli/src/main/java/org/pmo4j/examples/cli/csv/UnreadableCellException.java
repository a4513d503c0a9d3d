package org.pmo4j.examples.cli.csv;

/** Thrown where a cell is not what its reader reads; the message says what it should have been. */
final class UnreadableCellException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableCellException(String message) {
        super(message);
    }
}
