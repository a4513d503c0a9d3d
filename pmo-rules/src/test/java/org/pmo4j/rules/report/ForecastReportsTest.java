package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.decision.Flip;
import org.pmo4j.rules.decision.Forecast;

class ForecastReportsTest {

    private static final Forecast FORECAST =
            GovernanceEngine.standard().forecast(Sample.portfolio(), Sample.AS_OF, Sample.AS_OF.plusDays(180));

    @ParameterizedTest
    @EnumSource
    void json_is_valid_against_the_published_schema(Language language) throws IOException {
        assertThat(schema().validate(json(language), InputFormat.JSON)).isEmpty();
    }

    @Test
    void json_holds_every_flip() {
        assertThat(json(Language.EN).split("\"date\" :", -1)).hasSize(FORECAST.flips().size() + 1);
    }

    @Test
    void schema_refuses_a_new_finding_without_message() throws IOException {
        String spoilt = json(Language.EN).replace("\"message\"", "\"massage\"");

        assertThat(schema().validate(spoilt, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void text_shows_what_begins_or_ceases_to_be_a_finding_and_counts_the_rest() {
        long shown = FORECAST.flips().stream().filter(ForecastReportsTest::concernsFinding).count();
        StringBuilder text = new StringBuilder();

        ForecastText.in(Language.EN).write(FORECAST, text);

        assertThat(text.toString().lines().filter(line -> line.contains(" -> "))).hasSize((int) shown);
        assertThat(text.toString())
                .contains("until 2026-09-27: " + shown + " flips")
                .endsWith((FORECAST.flips().size() - shown) + " more between PASS and NOT_APPLICABLE\n");
    }

    @Test
    void text_is_chinese_where_that_is_asked_for() {
        StringBuilder text = new StringBuilder();

        ForecastText.in(Language.ZH).write(FORECAST, text);

        assertThat(text.toString()).startsWith("预测:").doesNotContain("PASS", "FAIL", "flip");
    }

    private static boolean concernsFinding(Flip flip) {
        return flip.from().finding() || flip.to().finding();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/forecast.schema.json")));
    }

    private static String json(Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ForecastJson.in(language).write(FORECAST, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
