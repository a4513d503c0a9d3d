package org.pmo4j.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;

/** Reads the sample portfolio, judges it, and prints what the project P-104 has to mend. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example from the root of the source tree.
     *
     * @param arguments none
     * @throws IOException if the sample cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Portfolio portfolio = PortfolioJson.read(Path.of("pmo-examples/sample/portfolio.json"));
        GovernanceEngine engine = GovernanceEngine.standard();
        GovernanceReport report = engine.evaluate(portfolio, LocalDate.of(2026, 3, 31));

        report.findings()
                .filter(finding -> new ProjectId("P-104").equals(finding.subject().project()))
                .forEach(finding -> System.out.println(finding.policy().id() + " " + finding.message(Language.EN)));
    }
}
