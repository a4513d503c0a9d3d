package org.pmo4j.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;

/** Reads the portfolio document that a command was given. */
final class PortfolioFile {

    private PortfolioFile() {}

    /** Returns the portfolio; null, with every fault added, if there is none. */
    static @Nullable Portfolio read(Path file, Faults faults) {
        try {
            return PortfolioJson.read(file);
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> faults.add(file, fault.path(), fault.message()));
        } catch (IOException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return null;
    }
}
