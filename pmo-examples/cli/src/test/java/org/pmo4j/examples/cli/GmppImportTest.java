package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;

/**
 * Imports the UK Government Major Projects Portfolio of 2021 from its raw columns and compares every cell with the columns
 * that others parsed. The data is not part of the project: PMO4J_DATA names the folder that holds gmpp/gmpp-2021.csv.
 */
class GmppImportTest {

    private static final Set<String> NO_RATING = Set.of("EXEMPT", "OTHER");

    @TempDir
    Path folder;

    private List<CSVRecord> rows;
    private Portfolio portfolio;
    private Run run;

    @BeforeEach
    void import_the_portfolio() throws IOException {
        String data = System.getenv("PMO4J_DATA");
        assumeTrue(data != null, "PMO4J_DATA is not set: the portfolio of 2021 is not imported");
        Path csv = Path.of(data, "gmpp", "gmpp-2021.csv");
        assumeTrue(Files.exists(csv), csv + " does not exist: the portfolio of 2021 is not imported");
        Path output = folder.resolve("gmpp.json");

        run = Run.of("import", csv, "--mapping", Path.of("mappings", "gmpp-2021.json"), "--output", output);

        assertThat(run.status()).as(run.err()).isZero();
        portfolio = PortfolioJson.read(output);
        try (CSVParser parser = CSVParser.parse(
                csv, StandardCharsets.UTF_8, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            rows = parser.getRecords();
        }
    }

    @Test
    void imports_every_cell_or_leaves_it_unknown() {
        assertThat(rows).hasSize(184);
        assertThat(portfolio.projects()).hasSize(184);
        for (CSVRecord row : rows) {
            Project project = portfolio.project(new ProjectId(row.get("gmpp_id")));

            assertThat(project.name()).isEqualTo(row.get("project_name").strip());
            assertThat(project.homeUnit().value()).isEqualTo(row.get("department"));
            assertThat(project.plannedStart()).as("start of %s", project.id()).isEqualTo(day(row.get("start")));
            assertThat(project.plannedFinish()).as("end of %s", project.id()).isEqualTo(day(row.get("end")));
            assertThat(finish(project)).isEqualTo(day(row.get("end")));
            assertThat(budget(project)).as("cost of %s", project.id()).isEqualTo(millions(row.get("wlc_gbp_m")));
            assertThat(rating(project)).as("rating of %s", project.id()).isEqualTo(rating(row.get("dca")));
        }
    }

    @Test
    void rates_a_review_of_one_gate() {
        Project project = portfolio.project(new ProjectId("MOD_0106_1617-Q1"));

        GateReview review = project.gatePlan().gates().get(0).reviews().get(0);
        assertThat(project.gatePlan().framework()).isEqualTo("UK OGC/IPA/NISTA Gateway");
        assertThat(project.gatePlan().gates()).hasSize(1);
        assertThat(review.rating()).isEqualTo(DeliveryConfidence.AMBER_RED);
        assertThat(review.ratedOn()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(review.followUp()).isNull();
    }

    @Test
    void counts_what_it_filled() {
        assertThat(run.faults())
                .containsExactly(
                        "184 rows, 184 projects",
                        "homeUnit from department: 184 filled, 0 unknown",
                        "plannedStart from start_raw: 181 filled, 3 unknown",
                        "plannedFinish from end_raw: 178 filled, 6 unknown",
                        "gatePlan.gates[IPA].reviews[IPA-2021].rating from dca_raw: 176 filled, 8 unknown",
                        "baselines.baselines[SCHEDULE-1].finish from end_raw: 178 filled, 6 unknown",
                        "baselines.baselines[COST-1].budget from wlc_raw: 164 filled, 20 unknown",
                        "not mapped: report_year, category, dca_source, dca, start, end, fy_baseline_raw,"
                                + " fy_baseline_gbp_m, fy_forecast_raw, fy_forecast_gbp_m, wlc_gbp_m,"
                                + " variance_narrative, schedule_narrative, fy_variance_pct");
    }

    @Test
    void lets_recovery_plans_be_asked_of_the_projects_rated_red_or_amber_red() {
        GovernanceReport report = GovernanceEngine.builder()
                .packs("stage-gates")
                .build()
                .evaluate(portfolio, LocalDate.of(2021, 3, 31));

        List<String> red = rows.stream()
                .filter(row -> Set.of("RED", "AMBER_RED").contains(row.get("dca")))
                .map(row -> row.get("gmpp_id"))
                .sorted()
                .toList();
        assertThat(red).hasSize(51);
        assertThat(report.results()
                        .filter(result -> result.policy().id().equals("GATE-014"))
                        .filter(result -> result.outcome() == Outcome.PASS)
                        .map(result -> result.subject().project().value()))
                .containsExactlyElementsOf(red);
    }

    /** The day of the ratings, and a day on which a recovery plan would be overdue if it were known not to be there. */
    @ParameterizedTest
    @CsvSource({"2021-03-31, [GATE-014 PASS]", "2021-06-30, []"})
    void neither_passes_nor_fails_anything_else_that_the_file_does_not_hold(LocalDate asOf, String judged) {
        GovernanceReport report = GovernanceEngine.builder().build().evaluate(portfolio, asOf);

        Set<String> outcomes = report.results()
                .filter(result -> result.outcome() != Outcome.UNKNOWN && result.outcome() != Outcome.NOT_APPLICABLE)
                .map(result -> result.policy().id() + " " + result.outcome())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(outcomes).hasToString(judged);
    }

    @Test
    void names_what_is_missing_once_the_recovery_plans_are_due() {
        GovernanceReport report = GovernanceEngine.builder()
                .packs("stage-gates")
                .build()
                .evaluate(portfolio, LocalDate.of(2021, 6, 30));

        assertThat(report.results()
                        .filter(result -> result.policy().id().equals("GATE-014"))
                        .filter(result -> result.subject().type().equals("GateReview"))
                        .map(result -> result.outcome() + " " + result.missing()))
                .hasSize(51)
                .containsOnly("UNKNOWN [followUp]");
    }

    private static DeliveryConfidence rating(String word) {
        return NO_RATING.contains(word) ? null : DeliveryConfidence.valueOf(word);
    }

    private static DeliveryConfidence rating(Project project) {
        return project.gatePlan() == null
                ? null
                : project.gatePlan().gates().get(0).reviews().get(0).rating();
    }

    private static LocalDate finish(Project project) {
        Baseline schedule = baselines(project).get(BaselineKind.SCHEDULE);
        return schedule == null ? null : schedule.finish();
    }

    private static Money budget(Project project) {
        Baseline cost = baselines(project).get(BaselineKind.COST);
        return cost == null ? null : cost.budget();
    }

    private static Map<BaselineKind, Baseline> baselines(Project project) {
        return project.baselines() == null
                ? Map.of()
                : project.baselines().baselines().stream()
                        .collect(Collectors.toMap(Baseline::kind, baseline -> baseline));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Money millions(String text) {
        return text.isEmpty() ? null : new Money(new BigDecimal(text).movePointRight(6), CurrencyUnit.GBP);
    }
}
