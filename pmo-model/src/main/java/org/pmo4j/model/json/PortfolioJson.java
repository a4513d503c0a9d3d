package org.pmo4j.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * Reads and writes the portfolio document, a JSON object such as {@code {"schemaVersion": "1.0", "id": "PF-1", "name":
 * "Works", "organization": {"id": "O-1", "name": "City"}, "projects": []}}. Reading what was written gives an equal
 * portfolio, and writing that again gives the same bytes. {@link PortfolioSchema} says what a document may hold.
 *
 * <p>A document that cannot be read is refused with all its faults in the order of the document (the first {@value
 * #MAX_FAULTS}, the last line counts the rest), each with a JSONPath such as {@code
 * $.projects[3].riskRegister.risks[0].probability}. Only what is no JSON ends the search.
 */
public final class PortfolioJson {

    /** Version of the document that this class reads and writes, the value of {@code schemaVersion}. */
    public static final String SCHEMA_VERSION = "1.0";

    /** Largest document that is read, in bytes: 64 MiB. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** Deepest nesting of objects and arrays that is read. */
    public static final int MAX_DEPTH = 64;

    /** Most faults that are told one by one. */
    public static final int MAX_FAULTS = 1000;

    private PortfolioJson() {}

    /**
     * Reads a file.
     *
     * @param file the document, in UTF-8
     * @return the portfolio
     * @throws IOException if the file does not exist, is a directory or cannot be read; the message names the file
     * @throws org.pmo4j.model.InvalidModelException if it is no portfolio document
     */
    public static Portfolio read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("cannot read '" + file + "': it is a directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (NoSuchFileException e) {
            throw new IOException("cannot read '" + file + "': there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException("cannot read '" + file + "': access is denied", e);
        }
    }

    /**
     * Reads a stream to its end, or until it exceeds {@link #MAX_BYTES}. The stream stays open.
     *
     * @param in the document, in UTF-8
     * @return the portfolio
     * @throws IOException if the stream cannot be read
     * @throws org.pmo4j.model.InvalidModelException if it is no portfolio document
     */
    public static Portfolio read(InputStream in) throws IOException {
        return DocumentReader.read(Portfolio.class, true, new DocumentBytes(in.readNBytes(MAX_BYTES + 1)));
    }

    /**
     * Reads a text.
     *
     * @param document the document
     * @return the portfolio
     * @throws org.pmo4j.model.InvalidModelException if it is no portfolio document
     */
    public static Portfolio read(String document) {
        return DocumentReader.read(Portfolio.class, true, DocumentBytes.of(document));
    }

    /**
     * Writes a file, replacing what it held. A portfolio that cannot be written leaves the file as it was.
     *
     * @param portfolio the portfolio
     * @param file the file to write
     * @throws IOException if the file cannot be written
     * @throws org.pmo4j.model.InvalidModelException as {@link #write(Portfolio, OutputStream)}
     */
    public static void write(Portfolio portfolio, Path file) throws IOException {
        DocumentWriter.write(portfolio, true, OutputStream.nullOutputStream());
        try (OutputStream out = Files.newOutputStream(file)) {
            DocumentWriter.write(portfolio, true, out);
        }
    }

    /**
     * Writes to a stream, which is flushed and stays open. Components that are null are left out; all others are written,
     * defaults too.
     *
     * @param portfolio the portfolio
     * @param out the stream, which gets UTF-8
     * @throws IOException if the stream cannot be written
     * @throws org.pmo4j.model.InvalidModelException if a text holds half a surrogate pair, or a date lies outside the
     *     years 0000 to 9999
     */
    public static void write(Portfolio portfolio, OutputStream out) throws IOException {
        DocumentWriter.write(portfolio, true, out);
    }

    /**
     * Writes a text.
     *
     * @param portfolio the portfolio
     * @return the document, in lines that end with a line feed
     * @throws org.pmo4j.model.InvalidModelException as {@link #write(Portfolio, OutputStream)}
     */
    public static String write(Portfolio portfolio) {
        var out = new ByteArrayOutputStream();
        try {
            DocumentWriter.write(portfolio, true, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
