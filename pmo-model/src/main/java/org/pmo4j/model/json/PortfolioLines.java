package org.pmo4j.model.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.portfolio.FrameCheck;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.model.project.Project;

/**
 * Reads and writes a portfolio as JSON Lines, for portfolios that are too large for one document: the first line is the
 * portfolio document without {@code projects}, each further line is one project as it stands in that document. Lines end with a
 * line feed; blank lines are passed over. At any time only one line is held, of at most {@link PortfolioJson#MAX_BYTES} bytes.
 *
 * <pre>{@code
 * try (PortfolioLines lines = PortfolioLines.read(Files.newInputStream(file))) {
 *     lines.forEachRemaining(project -> System.out.println(project.id()));
 * }
 * }</pre>
 *
 * <p>Everything is checked that a portfolio document is checked for, each project when its line is read; what refers to projects
 * that never come is found at the end, by {@link #hasNext()}. Not thread-safe.
 */
public final class PortfolioLines implements Iterator<Project>, Closeable {

    /** A line of more blanks is refused as one that is no JSON. */
    private static final int BLANK_AT_MOST = 1000;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private final PortfolioFrame frame;
    private final FrameCheck check;
    private long line;
    private byte @Nullable [] ahead;
    private boolean ended;

    private PortfolioLines(InputStream in) throws IOException {
        this.in = in;
        byte[] first = readLine();
        if (first == null) {
            throw new InvalidModelException("line 1", new Fault("$", "the document is empty"));
        }
        this.frame = record(PortfolioFrame.class, true, first);
        this.check = frame.check();
    }

    /**
     * Starts to read.
     *
     * @param in the lines, in UTF-8; closed by {@link #close()}
     * @return the projects, of which none is read yet
     * @throws IOException if the stream cannot be read
     * @throws InvalidModelException if the first line is no portfolio document without projects
     */
    public static PortfolioLines read(InputStream in) throws IOException {
        return new PortfolioLines(in);
    }

    /**
     * Returns all of the portfolio but its projects.
     *
     * @return what the first line holds
     */
    public PortfolioFrame frame() {
        return frame;
    }

    /**
     * Tells whether another line follows.
     *
     * @return true if there is one; whether it holds a project is not known yet
     * @throws UncheckedIOException if the stream cannot be read
     * @throws InvalidModelException once, at the end, if something refers to projects that have not come
     */
    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            try {
                ahead = readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (ahead == null) {
                ended = true;
                check.end();
            }
        }
        return ahead != null;
    }

    /**
     * Reads the next project.
     *
     * @return the project
     * @throws UncheckedIOException if the stream cannot be read
     * @throws InvalidModelException if the line is no project, or refers to what neither it nor the first line holds, or its id
     *     was given before; the message names the line, and the lines after it can still be read
     */
    @Override
    public Project next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the portfolio has no further project");
        }
        byte[] bytes = ahead;
        ahead = null;
        Project project = record(Project.class, false, bytes);
        try {
            check.next(project);
        } catch (InvalidModelException e) {
            throw new InvalidModelException("line " + line, e.faults().stream()
                    .map(fault -> new Fault("$." + fault.path(), fault.message()))
                    .toList());
        }
        return project;
    }

    /**
     * Returns where the reading is.
     *
     * @return the number of the line that was read last; the first line is 1
     */
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * Writes a portfolio.
     *
     * @param frame the first line
     * @param projects the other lines
     * @param out the stream, which gets UTF-8; flushed, not closed
     * @throws IOException if the stream cannot be written
     * @throws InvalidModelException as {@link PortfolioJson#write(org.pmo4j.model.portfolio.Portfolio, OutputStream)}
     */
    public static void write(PortfolioFrame frame, Iterator<Project> projects, OutputStream out) throws IOException {
        DocumentWriter.writeLine(frame, true, out);
        while (projects.hasNext()) {
            DocumentWriter.writeLine(projects.next(), false, out);
        }
        out.flush();
    }

    private <T extends Record> T record(Class<T> type, boolean header, byte[] bytes) {
        try {
            return DocumentReader.read(type, header, bytes);
        } catch (InvalidModelException e) {
            throw new InvalidModelException("line " + line, e.faults());
        }
    }

    /** Returns the next line that is not blank, cut where it is longer than what is read; null at the end. */
    private byte @Nullable [] readLine() throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 12);
        while (true) {
            if (position == filled && !fill()) {
                line += bytes.size() == 0 ? 0 : 1;
                return blank(bytes) ? null : bytes.toByteArray();
            }
            int start = position;
            while (position < filled && buffer[position] != '\n') {
                position++;
            }
            bytes.write(buffer, start, Math.min(position - start, PortfolioJson.MAX_BYTES + 1 - bytes.size()));
            if (position < filled) {
                position++;
                line++;
                if (!blank(bytes)) {
                    return bytes.toByteArray();
                }
                bytes.reset();
            }
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private static boolean blank(ByteArrayOutputStream bytes) {
        return bytes.size() < BLANK_AT_MOST && bytes.toString(StandardCharsets.ISO_8859_1).isBlank();
    }
}
