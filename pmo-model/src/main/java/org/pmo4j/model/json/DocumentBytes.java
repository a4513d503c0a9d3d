package org.pmo4j.model.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a document, of which a long one may be held compressed, and what can be said of them before their JSON. */
final class DocumentBytes {

    private static final int MIB = 1024 * 1024;

    private final byte[] held;
    private final boolean compressed;
    private final long length;
    private final long limit;
    private final int mark;

    /**
     * @param held the bytes, or what deflates to them
     * @param length how many bytes the document has
     * @param limit how many it may have
     */
    DocumentBytes(byte[] held, boolean compressed, long length, long limit) {
        this.held = held;
        this.compressed = compressed;
        this.length = length;
        this.limit = limit;
        this.mark = mark();
    }

    DocumentBytes(byte[] document) {
        this(document, false, document.length, PortfolioJson.MAX_BYTES);
    }

    /** Encodes a text; half a surrogate pair makes a byte that is no UTF-8, so that it is refused with its place. */
    static DocumentBytes of(String document) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(document));
            return new DocumentBytes(Arrays.copyOf(bytes.array(), bytes.limit()));
        } catch (CharacterCodingException e) {
            byte[] before = document.substring(0, Texts.loneSurrogate(document)).getBytes(StandardCharsets.UTF_8);
            byte[] invalid = Arrays.copyOf(before, before.length + 1);
            invalid[before.length] = (byte) 0xFF;
            return new DocumentBytes(invalid);
        }
    }

    /** Measures the byte order mark, which some programs put before UTF-8. */
    private int mark() {
        try (InputStream in = all()) {
            return Arrays.equals(in.readNBytes(3), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}) ? 3 : 0;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private InputStream all() {
        InputStream in = new ByteArrayInputStream(held);
        return compressed ? new InflaterInputStream(in) : in;
    }

    /** Returns the bytes, without the byte order mark. */
    InputStream open() {
        try {
            InputStream in = all();
            in.skipNBytes(mark);
            return in;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("memory does not fail", e);
    }

    /** Returns why the bytes cannot be a document; null if they can. */
    @Nullable String fault() {
        if (length > limit) {
            return "the document is larger than " + limit / MIB + " MiB (" + limit + " bytes)";
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        byte[] buffer = new byte[8192];
        ByteBuffer bytes = ByteBuffer.wrap(buffer).limit(0);
        // No byte makes more than one character, so these are always enough.
        CharBuffer chars = CharBuffer.allocate(buffer.length);
        CoderResult result;
        long decoded = 0;
        boolean blank = true;
        boolean ended = false;
        try (InputStream in = open()) {
            do {
                bytes.compact();
                int count = in.read(buffer, bytes.position(), bytes.remaining());
                ended = count < 0;
                bytes.position(bytes.position() + Math.max(0, count)).flip();
                result = decoder.decode(bytes, chars, ended);
                decoded += bytes.position();
                blank = blank && chars.flip().toString().isBlank();
                chars.clear();
            } while (!ended && !result.isError());
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (result.isError()) {
            return "the document is not valid UTF-8" + place(decoded);
        }
        return blank ? "the document is empty" : null;
    }

    /** Names the end for readers. */
    String end() {
        return place(length - mark);
    }

    /** Names a place for readers: lines and columns from 1, columns in characters. */
    String place(long offset) {
        int line = 1;
        int column = 1;
        try (InputStream in = open()) {
            byte[] buffer = new byte[8192];
            long left = offset;
            for (int count = in.read(buffer); count > 0 && left > 0; count = in.read(buffer)) {
                for (int i = 0; i < count && left > 0; i++, left--) {
                    if (buffer[i] == '\n') {
                        line++;
                        column = 1;
                    } else if ((buffer[i] & 0xC0) != 0x80) {
                        column++;
                    }
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return " (line " + line + ", column " + column + ")";
    }
}
