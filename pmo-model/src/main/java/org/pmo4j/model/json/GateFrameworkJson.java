package org.pmo4j.model.json;

import java.io.IOException;
import java.io.InputStream;
import org.pmo4j.model.gate.GateFramework;

/**
 * Reads a gate framework of your own, a JSON object such as {@code {"id": "Acme", "gates": [{"id": "G1", "sequence": 1,
 * "nameEn": "Start", "nameZh": "启动", "decisionRoles": ["SPONSOR"]}], "words": [{"word": "GO", "wordZh": "继续", "decision":
 * "GO"}], "confidenceLevels": 0}}: the components of {@link GateFramework}. Limits and faults are those of {@link
 * PortfolioJson}.
 */
public final class GateFrameworkJson {

    private GateFrameworkJson() {}

    /**
     * Reads a stream to its end, or until it exceeds {@link PortfolioJson#MAX_BYTES}. The stream stays open.
     *
     * @param in the document, in UTF-8
     * @return the framework
     * @throws IOException if the stream cannot be read
     * @throws org.pmo4j.model.InvalidModelException if it is no gate framework; the message names every fault with its path
     */
    public static GateFramework read(InputStream in) throws IOException {
        return DocumentReader.read(GateFramework.class, false, new DocumentBytes(in.readNBytes(PortfolioJson.MAX_BYTES + 1)));
    }
}
