package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.xml.sax.SAXException;

/** Whatever a portfolio holds, its reports keep to their forms; the projects bear names that mean harm. */
class GeneratedReportsTest {

    private static final int SEEDS = 4;
    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();

    @ParameterizedTest
    @EnumSource
    void keep_to_their_forms(PortfolioKind kind) throws IOException, SAXException {
        Schema schema = SarifReportTest.schema();
        for (int seed = 1; seed <= SEEDS; seed++) {
            GovernanceReport report = ENGINE.evaluate(renamed(Portfolios.of(seed, kind), seed), Portfolios.AS_OF);
            Language language = seed % 2 == 0 ? Language.EN : Language.ZH;
            ByteArrayOutputStream sarif = new ByteArrayOutputStream();

            SarifReport.in(language).write(report, sarif);

            assertThat(schema.validate(sarif.toString(StandardCharsets.UTF_8), InputFormat.JSON)).isEmpty();
            JunitDocument.of(report, JunitReport.in(language)).validate();
            assertThat(CsvDocument.of(report, CsvReport.in(language))).hasSize((int) report.results().count());
        }
    }

    private static Portfolio renamed(Portfolio portfolio, int seed) {
        List<Project> projects = new ArrayList<>();
        for (Project project : portfolio.projects()) {
            projects.add(project.withName(Hostile.TEXTS.get((seed * 7 + projects.size()) % Hostile.TEXTS.size())));
        }
        return portfolio.withProjects(projects);
    }
}
