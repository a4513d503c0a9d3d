package org.pmo4j.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.json.PortfolioLines;
import org.pmo4j.model.portfolio.PortfolioFrame;

/** What stands around the projects, sent to executors as JSON; each reads it once. */
final class SharedFrame implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] json;
    private transient @Nullable PortfolioFrame frame;

    /** @param json the first line of JSON Lines as {@link PortfolioLines} reads them */
    SharedFrame(byte[] json) {
        this.json = json.clone();
    }

    synchronized PortfolioFrame frame() {
        if (frame == null) {
            try (PortfolioLines lines = PortfolioLines.read(new ByteArrayInputStream(json))) {
                frame = lines.frame();
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
        }
        return frame;
    }
}
