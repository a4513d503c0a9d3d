package org.pmo4j.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;

/** Tells on a terminal, twice a second, how many projects are read, how fast, and when that will be done. */
final class Progress {

    private static final long EVERY_NANOS = 500_000_000;

    private final Console console;
    private final long bytes;
    private final long start = System.nanoTime();
    private long told = start;
    private long read;
    private long projects;

    /** @param bytes what there is to read; 0 where nobody knows */
    Progress(Console console, long bytes) {
        this.console = console;
        this.bytes = bytes;
    }

    InputStream watch(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int count = super.read(buffer, from, length);
                read += Math.max(0, count);
                return count;
            }
        };
    }

    <T> Iterator<T> watch(Iterator<T> entries) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public T next() {
                T next = entries.next();
                projects++;
                long now = System.nanoTime();
                if (now - told > EVERY_NANOS) {
                    told = now;
                    tell(line(projects, read, bytes, now - start));
                }
                return next;
            }
        };
    }

    /** Tells what was done in all. */
    void end() {
        double seconds = (System.nanoTime() - start) / 1e9;
        tell(String.format(Locale.ROOT, "%,d projects in %.1f s%n", projects, seconds));
    }

    private void tell(String line) {
        if (console.coloured()) {
            // Back to the first column, and everything behind it cleared.
            console.err().print("\r\u001B[K" + line);
            console.err().flush();
        }
    }

    /** Returns for example {@code 12,300 projects, 412/s, 3:05 left}. */
    static String line(long projects, long read, long bytes, long nanos) {
        String line = String.format(Locale.ROOT, "%,d projects, %,.0f/s", projects, projects / (nanos / 1e9));
        if (bytes <= 0 || read <= 0) {
            return line;
        }
        long left = Math.round(nanos / 1e9 * Math.max(0, bytes - read) / read);
        return line + String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
    }
}
