package org.pmo4j.examples.spark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** JSON texts as a stream of lines, one for each text; no more than one is held. Ends where the texts end. */
final class TextLines extends InputStream {

    private final Iterator<String> texts;
    private byte[] line = {};
    private int position;

    TextLines(Iterator<String> texts) {
        this.texts = texts;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int room) {
        if (position == line.length && !fill()) {
            return -1;
        }
        int count = Math.min(room, line.length - position);
        System.arraycopy(line, position, bytes, from, count);
        position += count;
        return count;
    }

    private boolean fill() {
        if (!texts.hasNext()) {
            return false;
        }
        // In JSON a line feed stands between values only, where a space does as well.
        line = (texts.next().replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8);
        position = 0;
        return true;
    }
}
