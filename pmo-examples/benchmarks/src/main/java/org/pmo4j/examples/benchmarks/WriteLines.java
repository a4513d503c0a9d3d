package org.pmo4j.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pmo4j.model.json.PortfolioLines;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.model.testkit.Portfolios;

/** Writes a generated portfolio as JSON Lines: {@code WriteLines 100000 portfolio.jsonl}. */
public final class WriteLines {

    private WriteLines() {}

    /**
     * Writes the file.
     *
     * @param arguments the number of projects, and the file
     */
    public static void main(String[] arguments) throws IOException {
        Portfolio portfolio = Portfolios.large(1, Integer.parseInt(arguments[0]));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            PortfolioLines.write(PortfolioFrame.of(portfolio), portfolio.projects().iterator(), out);
        }
    }
}
