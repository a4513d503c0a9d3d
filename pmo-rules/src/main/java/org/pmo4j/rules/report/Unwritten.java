package org.pmo4j.rules.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What renderers throw where a stream takes no more. */
final class Unwritten {

    private Unwritten() {}

    static UncheckedIOException because(IOException cause) {
        return new UncheckedIOException("the report cannot be written: " + cause.getMessage(), cause);
    }
}
