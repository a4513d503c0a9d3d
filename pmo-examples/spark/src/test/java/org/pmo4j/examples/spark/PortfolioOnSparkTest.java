package org.pmo4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PortfolioOnSparkTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PortfolioOnSpark program =
            new PortfolioOnSpark(LocalSpark.SESSION, new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void compares_a_sample_with_one_engine() {
        boolean same = program.compare(new GeneratedPortfolio(30, 1));

        assertThat(same).isTrue();
        assertThat(text().lines())
                .hasSize(2)
                .first().isEqualTo("sample of 30 projects in 8 partitions");
        assertThat(text()).contains(" rows, the same by one engine and by Spark");
    }

    @Test
    void prints_projects_partitions_findings_and_times() {
        program.judge(new GeneratedPortfolio(30, 2), 3);

        assertThat(text().lines())
                .contains("60 projects in 3 partitions", "findings on projects", "most findings")
                .anySatisfy(line -> assertThat(line).matches("  60 projects judged in \\d+ s, \\d+ a second; engines built: 1"))
                .anySatisfy(line -> assertThat(line).matches("  FAIL +\\d+"))
                .anySatisfy(line -> assertThat(line).matches("portfolio judged in \\d+ s, from the digests"));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
