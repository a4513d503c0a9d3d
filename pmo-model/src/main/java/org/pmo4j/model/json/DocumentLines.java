package org.pmo4j.model.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines, each of them a document. */
final class DocumentLines implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private long line;

    DocumentLines(InputStream in) {
        this.in = in;
    }

    /** Returns the number of the line that was read last; the first line is 1. */
    long line() {
        return line;
    }

    /**
     * Reads the next line that is not blank.
     *
     * @param limit how many bytes it may have; of a longer one the rest is passed over
     * @return the line; null at the end
     */
    @Nullable DocumentBytes next(long limit) throws IOException {
        var bytes = new LineBytes(limit);
        while (true) {
            if (position == filled && !fill()) {
                line += bytes.empty() ? 0 : 1;
                return bytes.blank() ? null : bytes.document();
            }
            int start = position;
            while (position < filled && buffer[position] != '\n') {
                position++;
            }
            bytes.add(buffer, start, position - start);
            if (position < filled) {
                position++;
                line++;
                if (!bytes.blank()) {
                    return bytes.document();
                }
                bytes = new LineBytes(limit);
            }
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
