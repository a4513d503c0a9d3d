package org.pmo4j.model.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
 * line feed; blank lines are passed over. At any time only one line is held; the first may have {@link #MAX_FRAME_BYTES} bytes, the
 * others {@link PortfolioJson#MAX_BYTES}.
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

    /** Longest first line that is read, in bytes: 256 MiB. */
    public static final int MAX_FRAME_BYTES = 256 * 1024 * 1024;

    private final DocumentLines lines;
    private final PortfolioFrame frame;
    private final @Nullable FrameCheck check;
    private final SharedValues values;
    private @Nullable DocumentBytes ahead;
    private boolean ended;

    /** @param check what all projects of the portfolio are held against; null where that is done elsewhere */
    private PortfolioLines(
            DocumentLines lines, PortfolioFrame frame, SharedValues values, @Nullable FrameCheck check) {
        this.lines = lines;
        this.frame = frame;
        this.check = check;
        this.values = values;
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
        DocumentLines lines = new DocumentLines(in);
        SharedValues values = new SharedValues();
        DocumentBytes first = lines.next(MAX_FRAME_BYTES);
        if (first == null) {
            throw new InvalidModelException("line 1", new Fault("$", "the document is empty"));
        }
        PortfolioFrame frame = record(lines, PortfolioFrame.class, true, first, values);
        return new PortfolioLines(lines, frame, values, frame.check());
    }

    /**
     * Starts to read some projects of a portfolio whose other parts are held already. What they refer to is not looked for, and
     * ids given twice are not found: {@link PortfolioFrame#check()} and {@link PortfolioFrame#with(java.util.List)} do that.
     *
     * @param frame the portfolio without projects
     * @param in a project in each line, the first too, in UTF-8; closed by {@link #close()}
     * @return the projects, of which none is read yet
     */
    public static PortfolioLines read(PortfolioFrame frame, InputStream in) {
        return new PortfolioLines(new DocumentLines(in), frame, new SharedValues(), null);
    }

    /**
     * Returns all of the portfolio but its projects.
     *
     * @return what the first line holds, or what was given in its place
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
                ahead = lines.next(PortfolioJson.MAX_BYTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (ahead == null) {
                ended = true;
                if (check != null) {
                    check.end();
                }
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
        DocumentBytes bytes = ahead;
        ahead = null;
        Project project = record(lines, Project.class, false, bytes, values);
        try {
            if (check != null) {
                check.next(project);
            }
        } catch (InvalidModelException e) {
            throw new InvalidModelException("line " + lines.line(), e.faults().stream()
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
        return lines.line();
    }

    @Override
    public void close() throws IOException {
        lines.close();
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
        write(projects, out);
    }

    /**
     * Writes some projects of a portfolio, without a first line for its other parts: {@link #read(PortfolioFrame, InputStream)}
     * reads them.
     *
     * @param projects the projects, each in a line
     * @param out the stream, which gets UTF-8; flushed, not closed
     * @throws IOException if the stream cannot be written
     * @throws InvalidModelException as {@link PortfolioJson#write(org.pmo4j.model.portfolio.Portfolio, OutputStream)}
     */
    public static void write(Iterator<Project> projects, OutputStream out) throws IOException {
        while (projects.hasNext()) {
            DocumentWriter.writeLine(projects.next(), false, out);
        }
        out.flush();
    }

    private static <T extends Record> T record(
            DocumentLines lines, Class<T> type, boolean header, DocumentBytes bytes, SharedValues values) {
        try {
            return DocumentReader.read(type, header, bytes, values);
        } catch (InvalidModelException e) {
            throw new InvalidModelException("line " + lines.line(), e.faults());
        }
    }
}
