package org.pmo4j.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.report.JsonReport;

/** The report has the same bytes in whatever order the parts of a portfolio are given. */
class OrderOfInputTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();

    @RepeatedTest(3)
    void order_of_the_input_does_not_matter(RepetitionInfo repetition) {
        Portfolio sample = Sample.portfolio();

        Portfolio shuffled = new Shuffle(repetition.getCurrentRepetition()).shuffled(sample);

        assertThat(json(shuffled)).isEqualTo(json(sample));
    }

    /** Without the hash of the input, which tells the order of lists whose entries have no id. */
    private static String json(Portfolio portfolio) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.in(Language.EN).write(ENGINE.evaluate(portfolio, Sample.AS_OF), out);
        return out.toString(StandardCharsets.UTF_8).replaceFirst("\"inputHash\" : \"[0-9a-f]{64}\"", "");
    }
}
