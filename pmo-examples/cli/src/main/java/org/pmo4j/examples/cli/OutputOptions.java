package org.pmo4j.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.Language;
import picocli.CommandLine.Option;

/** Where the result of a command goes, and in which language it is written. */
final class OutputOptions {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where the result goes instead of standard output; the file is replaced as a whole or not at all.")
    private @Nullable Path file;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", description = "en (default) or zh.")
    private Language language;

    /** Returns the file; null for standard output. */
    @Nullable Path file() {
        return file;
    }

    Language language() {
        return language;
    }

    void write(Console console, Destination.Content content) {
        Destination.write(file, console, content);
    }
}
