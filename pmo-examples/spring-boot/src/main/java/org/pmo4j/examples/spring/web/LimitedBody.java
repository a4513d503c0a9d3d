package org.pmo4j.examples.spring.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** The body of a request, which ends with an error where it exceeds a size or a time. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long announced;
    private final long maxBytes;
    private final Duration timeout;
    private final long started = System.nanoTime();
    private long read;

    /**
     * Limits a body.
     *
     * @param body the body
     * @param announced its length as the client announces it; -1 where it does not
     * @param maxBytes how many bytes are read
     * @param timeout how long they are read, from now on
     */
    LimitedBody(ServletInputStream body, long announced, long maxBytes, Duration timeout) {
        this.body = body;
        this.announced = announced;
        this.maxBytes = maxBytes;
        this.timeout = timeout;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (announced > maxBytes) {
            throw tooLarge();
        }
        checkTime();
        int count = body.read(bytes, offset, length);
        read += Math.max(count, 0);
        if (read > maxBytes) {
            throw tooLarge();
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /**
     * Reads what is left and forgets it, no more than the limits of size and time. A client that still sends would miss the
     * answer if the connection were closed on it.
     */
    void drain() throws IOException {
        var forgotten = new byte[8192];
        long left = maxBytes;
        int count = 0;
        while (count >= 0 && left > 0) {
            checkTime();
            count = body.read(forgotten, 0, (int) Math.min(forgotten.length, left));
            left -= Math.max(count, 0);
        }
    }

    private void checkTime() throws BodyRefusedException {
        if (System.nanoTime() - started > timeout.toNanos()) {
            throw new BodyRefusedException(
                    HttpStatus.REQUEST_TIMEOUT, "The body was not sent within " + timeout.toMillis() + " ms.");
        }
    }

    private BodyRefusedException tooLarge() {
        return new BodyRefusedException(
                HttpStatus.CONTENT_TOO_LARGE, "The body is larger than " + maxBytes + " bytes.");
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("bodies are read on the thread of their request");
    }
}
