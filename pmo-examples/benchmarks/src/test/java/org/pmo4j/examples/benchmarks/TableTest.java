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
import org.pmo4j.examples.benchmarks.Table.Row;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.Outcome;

class TableTest {

    private static final Way.Row PASS = new Way.Row("GATE-001", "GateReview/P-1/R-1", Outcome.PASS);
    private static final Way.Row FAIL = new Way.Row("GATE-002", "Project/P-1", Outcome.FAIL);
    private static final Way.Row UNKNOWN = new Way.Row("GATE-002", "Project/P-1", Outcome.UNKNOWN);

    @Test
    void all_ways_come_to_the_same_findings() {
        Portfolio portfolio = Portfolios.large(2, 30);
        List<Row> rows = Stream.of(Way.values())
                .map(way -> new Row(way, 30, Measurement.of(way, portfolio, portfolio, Duration.ZERO, 1)))
                .toList();

        String agreement = Table.agreement(rows);

        assertThat(agreement).startsWith("      30  all ways agree: ");
        assertThat(rows).allSatisfy(row -> assertThat(row.measured().bytes()).isPositive());
        assertThat(rows.get(0).measured().findings().byPolicy()).hasSize(130);
        assertThat(rows.get(0).measured().findings().findings()).isPositive();
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
        Measurement measurement = new Measurement(1, 2, 3, Findings.of(Stream.of(PASS, FAIL)));

        assertThat(Measurement.parse(measurement.text())).isEqualTo(measurement);
    }

    @Test
    void a_line_counts_for_each_project_and_in_multiples_of_plain_java() {
        Findings none = Findings.of(Stream.of());
        Row plain = new Row(Way.TWINS, 10, new Measurement(2_000_000, 4_000_000, 1_000, none));
        Row engine = new Row(Way.ENGINE, 10, new Measurement(3_000_000, 10_000_000, 5_000, none));

        assertThat(engine.line(plain))
                .isEqualTo("      10  engine, 1 thread       0.003         300            1000            500"
                        + "   1.50  2.50   5.00");
    }

    @Test
    void readme_and_documentation_show_the_table_as_it_is_printed() throws IOException {
        String readme = Files.readString(Path.of("pmo-examples/benchmarks/README.md"));
        String performance = Files.readString(Path.of("docs/performance.md"));

        assertThat(List.of(readme, performance)).allSatisfy(page -> {
            assertThat(page).contains("\n" + Table.HEADER + "\n");
            for (Way way : Way.values()) {
                assertThat(page).containsPattern("\\n +\\d+  " + way.title() + " +\\d+\\.\\d{3} ");
            }
            assertThat(page).containsPattern("\\n +\\d+  all ways agree: [\\d,]+ rows, [\\d,]+ of them findings\\n");
        });
    }

    private static Row row(Way way, Way.Row... rows) {
        return new Row(way, 10, new Measurement(1, 1, 1, Findings.of(Stream.of(rows))));
    }
}
