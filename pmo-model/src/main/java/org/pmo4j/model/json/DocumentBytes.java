package org.pmo4j.model.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What can be said of a document before its JSON is looked at. */
final class DocumentBytes {

    private DocumentBytes() {}

    /** Encodes a text; half a surrogate pair makes a byte that is no UTF-8, so that it is refused with its place. */
    static byte[] of(String document) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(document));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            byte[] before = document.substring(0, Texts.loneSurrogate(document)).getBytes(StandardCharsets.UTF_8);
            byte[] invalid = Arrays.copyOf(before, before.length + 1);
            invalid[before.length] = (byte) 0xFF;
            return invalid;
        }
    }

    /** Takes a byte order mark away, which some programs put before UTF-8. */
    static byte[] withoutMark(byte[] document) {
        boolean marked = document.length >= 3
                && document[0] == (byte) 0xEF && document[1] == (byte) 0xBB && document[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(document, 3, document.length) : document;
    }

    /** Returns why the bytes cannot be a document; null if they can. */
    static @Nullable String fault(byte[] document) {
        if (document.length > PortfolioJson.MAX_BYTES) {
            return "the document is larger than 64 MiB (" + PortfolioJson.MAX_BYTES + " bytes)";
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(document);
        CharBuffer chars = CharBuffer.allocate(8192);
        CoderResult result;
        boolean blank = true;
        do {
            result = decoder.decode(bytes, chars, true);
            blank = blank && chars.flip().toString().isBlank();
            chars.clear();
        } while (result.isOverflow());
        if (result.isError()) {
            return "the document is not valid UTF-8" + place(document, bytes.position());
        }
        return blank ? "the document is empty" : null;
    }

    /** Names a place for readers: lines and columns from 1, columns in characters. */
    static String place(byte[] document, long offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset && i < document.length; i++) {
            if (document[i] == '\n') {
                line++;
                column = 1;
            } else if ((document[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return " (line " + line + ", column " + column + ")";
    }
}
