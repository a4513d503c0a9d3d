package org.pmo4j.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;

/** The portfolio that ships with the examples. */
public final class Sample {

    /** The date at which the documents show it. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private Sample() {}

    public static Portfolio portfolio() {
        try {
            return PortfolioJson.read(Path.of("../pmo-examples/sample/portfolio.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
