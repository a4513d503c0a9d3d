package org.pmo4j.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** Gathers the bytes of one line, a long one compressed: the record that is read from it needs the room. */
final class LineBytes {

    /** From this length on, in bytes, a line is compressed. */
    private static final int LONG = 1 << 20;

    /** A line of more blanks is refused as one that is no JSON. */
    private static final int BLANK_AT_MOST = 1000;

    private final long limit;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(1 << 12);
    private @Nullable Deflater deflater;
    private @Nullable OutputStream packing;
    private long length;

    /** @param limit how many bytes may stand in the line; of more only one is kept, so that it is refused */
    LineBytes(long limit) {
        this.limit = limit;
    }

    void add(byte[] bytes, int from, int count) throws IOException {
        int kept = (int) Math.min(count, limit + 1 - length);
        length += kept;
        if (packing == null && length > LONG) {
            byte[] before = held.toByteArray();
            held.reset();
            deflater = new Deflater(Deflater.BEST_SPEED);
            packing = new DeflaterOutputStream(held, deflater, 1 << 16);
            packing.write(before);
        }
        (packing == null ? held : packing).write(bytes, from, kept);
    }

    boolean blank() {
        return length < BLANK_AT_MOST && held.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    boolean empty() {
        return length == 0;
    }

    /** Returns the line; nothing can be added any more. */
    DocumentBytes document() throws IOException {
        if (packing != null) {
            packing.close();
            deflater.end();
        }
        return new DocumentBytes(held.toByteArray(), packing != null, length, limit);
    }
}
