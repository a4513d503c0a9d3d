package org.pmo4j.examples.ownpack;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.pmo4j.model.gate.GateFramework;
import org.pmo4j.model.json.GateFrameworkJson;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyParameters;

/** Judges a portfolio by the packs on the class path and prints the ledger; no class of a pack is named here. */
public final class OwnPack {

    private static final Path FOLDER = Path.of("pmo-examples/own-pack");
    private static final String FRAMEWORK = "org/pmo4j/examples/qinghe/gate-framework.json";

    private OwnPack() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws IOException if a file of the example cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        ClassLoader classPath = OwnPack.class.getClassLoader();
        GovernanceEngine engine = GovernanceEngine.builder()
                .packs()
                .packsOnClassPath(classPath)
                .parameters(limits(FOLDER.resolve("limits.properties")))
                .build();
        var words = new DecisionWords(framework(classPath));
        var portfolio = words.decide(PortfolioJson.read(FOLDER.resolve("portfolio.json")));
        var print = new LedgerPrint(new PrintStream(System.out, true, StandardCharsets.UTF_8));

        print.words(words.used());
        print.ledger(engine.evaluate(portfolio, LocalDate.of(2026, 3, 31)));
    }

    private static PolicyParameters limits(Path file) throws IOException {
        var values = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
        }
        var limits = PolicyParameters.builder();
        values.stringPropertyNames().forEach(name -> limits.set(name, values.getProperty(name)));
        return limits.build();
    }

    private static GateFramework framework(ClassLoader classPath) throws IOException {
        try (InputStream in = classPath.getResourceAsStream(FRAMEWORK)) {
            if (in == null) {
                throw new IOException("no jar on the class path holds " + FRAMEWORK);
            }
            return GateFrameworkJson.read(in);
        }
    }
}
