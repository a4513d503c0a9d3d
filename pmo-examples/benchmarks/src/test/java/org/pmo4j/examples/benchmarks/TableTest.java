package org.pmo4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.examples.benchmarks.Table.Row;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;

class TableTest {

    /** So many that every way finds something by the ten policies. */
    private static final int PROJECTS = 30;

    private static final Way.Row PASS = new Way.Row("GATE-001", "GateReview/P-1/R-1", Outcome.PASS);
    private static final Way.Row FAIL = new Way.Row("GATE-002", "Project/P-1", Outcome.FAIL);
    private static final Way.Row UNKNOWN = new Way.Row("GATE-002", "Project/P-1", Outcome.UNKNOWN);

    @ParameterizedTest
    @EnumSource
    void all_ways_come_to_the_same_findings(Part part) {
        Portfolio portfolio = Portfolios.large(1, PROJECTS);
        List<Row> rows = part.ways().stream()
                .map(way -> row(way, Measurement.of(() -> part.judge(way), portfolio, portfolio, Duration.ZERO, 1)))
                .toList();

        String agreement = Table.agreement(rows);

        assertThat(agreement).startsWith("      " + PROJECTS + "  all ways agree: ");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.measured().bytes()).isPositive();
            assertThat(row.measured().heap()).isPositive();
            assertThat(row.measured().findings().byPolicy()).containsOnlyKeys(part.policies());
            assertThat(row.measured().findings().findings()).isPositive();
        });
    }

    private static Row row(Way way, Measurement measured) {
        return new Row(way, PROJECTS, measured);
    }

    @Test
    void ways_of_the_subset_agree_where_much_is_wrong_or_not_held() {
        List<Way.Judge> judges = Part.SUBSET.ways().stream().map(Part.SUBSET::judge).toList();
        for (PortfolioKind kind : PortfolioKind.values()) {
            for (int seed = 1; seed <= 10; seed++) {
                Portfolio portfolio = Portfolios.of(seed, kind);
                List<Findings> findings = judges.stream()
                        .map(judge -> Findings.of(judge.judge(portfolio).rows().get()))
                        .toList();

                assertThat(findings).as("%s %d", kind, seed).containsOnly(findings.get(0));
            }
        }
    }

    @Test
    void the_subset_has_policies_of_every_pack_and_two_on_the_portfolio() {
        List<Policy> subset = GovernanceEngine.standard().policies().stream()
                .filter(policy -> Part.SUBSET.policies().contains(policy.id()))
                .toList();

        assertThat(subset).hasSize(10);
        assertThat(subset).extracting(Policy::pack).contains(GovernanceEngine.builtInPacks().toArray(String[]::new));
        assertThat(subset).filteredOn(policy -> policy.level() == Policy.Level.PORTFOLIO).hasSize(2);
    }

    @Test
    void naive_ways_are_left_out_where_they_would_take_long() {
        assertThat(Stream.of(Way.values()).filter(way -> way.manages(1_000, 10_000))).hasSize(6);
        assertThat(Stream.of(Way.values()).filter(way -> !way.manages(1_001, 10_000))).containsExactly(Way.EVRETE);
        assertThat(Stream.of(Way.values()).filter(way -> way.manages(10_001, 10_000)))
                .containsExactly(Way.ENGINE, Way.ENGINE_2);
    }

    @Test
    void a_way_that_says_something_else_ends_the_run_and_the_policy_is_named() {
        List<Row> rows = List.of(row(Way.TWINS, PASS, FAIL), row(Way.ENGINE, PASS, UNKNOWN));

        assertThatThrownBy(() -> Table.agreement(rows))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on 10 projects engine, 1 thread does not say what plain Java says of [GATE-002]");
    }

    @Test
    void a_row_that_only_one_way_has_is_a_difference() {
        Findings both = Findings.of(Stream.of(PASS, FAIL));

        assertThat(both.differences(Findings.of(Stream.of(PASS)))).containsExactly("GATE-002");
        assertThat(Findings.of(Stream.of(PASS)).differences(both)).containsExactly("GATE-002");
        assertThat(both.differences(Findings.of(Stream.of(FAIL, PASS)))).isEmpty();
        assertThat(both.differences(Findings.of(Stream.of(PASS, FAIL, FAIL)))).containsExactly("GATE-002");
    }

    @Test
    void a_measurement_passes_from_one_program_to_another() {
        Measurement measurement = new Measurement(1, 2, 3, 4, 5, Findings.of(Stream.of(PASS, FAIL)));

        assertThat(Measurement.parse(measurement.text())).isEqualTo(measurement);
    }

    @Test
    void a_line_counts_for_each_project_in_multiples_of_plain_java_and_of_the_smallest_portfolio() {
        Findings none = Findings.of(Stream.of());
        Row plain = new Row(Way.TWINS, 10, new Measurement(1_500_000_000, 2_000_000, 4_000_000, 1_000, 5 << 20, none));
        Row engine = new Row(Way.ENGINE, 10, new Measurement(1_500_000_000, 3_000_000, 10_000_000, 5_000, 6 << 20, none));
        Row smaller = new Row(Way.ENGINE, 5, new Measurement(1_500_000_000, 1_000_000, 10_000_000, 5_000, 6 << 20, none));

        assertThat(engine.line(plain, List.of(plain, smaller)))
                .isEqualTo("      10  engine, 1 thread      1.50     0.003         300            1000            500        6"
                        + "   1.50  2.50   5.00    1.50");
    }

    @Test
    void two_threads_are_compared_with_one_where_both_are_measured() {
        Findings none = Findings.of(Stream.of());
        Row one = new Row(Way.ENGINE, 10, new Measurement(1_500_000_000, 4_000_000, 1, 1, 1, none));
        Row two = new Row(Way.ENGINE_2, 10, new Measurement(1_500_000_000, 3_000_000, 1, 1, 1, none));

        assertThat(Table.threads(List.of(one, two))).containsExactly("      10  two threads take 0.75 of the time of one");
        assertThat(Table.threads(List.of(one))).isEmpty();
    }

    @Test
    void naive_ways_are_compared_with_the_engine_where_both_are_measured() {
        Findings none = Findings.of(Stream.of());
        Row one = new Row(Way.ENGINE, 10, new Measurement(1_000_000, 4_000_000, 1, 1, 1, none));
        Row two = new Row(Way.ENGINE_2, 10, new Measurement(2_000_000, 2_000_000, 1, 1, 1, none));
        Row naive = new Row(Way.NAIVE_JOINS, 10, new Measurement(20_000_000, 10_000_000, 1, 1, 1, none));

        assertThat(Table.naive(List.of(one, two, naive)))
                .containsExactly(
                        "      10  naive joins: 2.50 times the time of engine, 1 thread, 6.00 times from the start",
                        "      10  naive joins: 5.00 times the time of engine, 2 threads, 7.50 times from the start");
        assertThat(Table.naive(List.of(one, two))).isEmpty();
    }

    @Test
    void readme_and_documentation_show_the_table_as_it_is_printed() throws IOException {
        String readme = Files.readString(Path.of("pmo-examples/benchmarks/README.md"));
        String performance = Files.readString(Path.of("docs/performance.md"));

        assertThat(List.of(readme, performance)).allSatisfy(page -> {
            for (Part part : Part.values()) {
                assertThat(page).contains("\n" + part.title() + "\n" + Table.HEADER + "\n");
            }
            for (Way way : Way.values()) {
                assertThat(page).containsPattern("\\n +\\d+  " + way.title() + " +\\d+\\.\\d{2} +\\d+\\.\\d{3} ");
            }
            assertThat(page).containsPattern("\\n +\\d+  all ways agree: [\\d,]+ rows, [\\d,]+ of them findings\\n");
            assertThat(page).containsPattern("\\n +\\d+  two threads take \\d\\.\\d\\d of the time of one\\n");
            assertThat(page).containsPattern("\\n +\\d+  naive joins: \\d+\\.\\d\\d times the time of engine, 2 threads, "
                    + "\\d+\\.\\d\\d times from the start\\n");
        });
        assertThat(performance).contains(Part.SUBSET.policies());
    }

    private static Row row(Way way, Way.Row... rows) {
        return new Row(way, 10, new Measurement(1, 1, 1, 1, 1, Findings.of(Stream.of(rows))));
    }
}
