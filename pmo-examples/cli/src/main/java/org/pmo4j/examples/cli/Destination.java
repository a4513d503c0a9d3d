package org.pmo4j.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.BadInput;
import tools.jackson.core.JacksonException;

/**
 * Where the result of a command goes: standard output, or a file. A file is written beside its place and then moved there,
 * so that it holds the whole old or the whole new content, never a part.
 */
final class Destination {

    /** Writes the result to a stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Destination() {}

    static void write(@Nullable Path file, Console console, Content content) {
        try {
            if (file == null) {
                var out = new BufferedOutputStream(console.out());
                content.writeTo(out);
                out.flush();
            } else if (Files.isDirectory(file)) {
                throw new IOException("it is a directory");
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe must not be replaced by a file.
                stream(file, content, StandardOpenOption.WRITE);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
        } catch (IOException | UncheckedIOException | JacksonException e) {
            String target = file == null ? "standard output" : file.toString();
            throw new BadInput("cannot write " + target + ": " + reason(e));
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            stream(beside, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void stream(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.writeTo(out);
        }
    }

    private static String reason(Exception e) {
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "there is no such folder";
        } else if (e instanceof java.nio.file.AccessDeniedException) {
            return "access is denied";
        }
        return String.valueOf(e.getMessage());
    }
}
