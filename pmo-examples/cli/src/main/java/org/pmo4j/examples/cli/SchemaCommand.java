package org.pmo4j.examples.cli;

import java.nio.charset.StandardCharsets;
import org.pmo4j.model.json.PortfolioSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of the portfolio document. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft 2020-12) of the portfolio document.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class)
final class SchemaCommand implements Runnable {

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        byte[] schema = PortfolioSchema.text().getBytes(StandardCharsets.UTF_8);
        Destination.write(null, console, out -> out.write(schema));
    }
}
