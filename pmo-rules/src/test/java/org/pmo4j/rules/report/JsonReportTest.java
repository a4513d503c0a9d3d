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
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Sample;

class JsonReportTest {

    private static final GovernanceReport REPORT =
            GovernanceEngine.standard().evaluate(Sample.portfolio(), Sample.AS_OF);

    @ParameterizedTest
    @EnumSource
    void whole_ledger_is_valid_against_the_published_schema(Language language) throws IOException {
        String json = write(JsonReport.in(language));

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void findings_only_leaves_out_what_passed_or_did_not_apply() throws IOException {
        String json = write(JsonReport.in(Language.EN).findingsOnly());

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(count(json, "\"outcome\" : \"PASS\"") + count(json, "\"outcome\" : \"NOT_APPLICABLE\"")).isZero();
        for (Outcome outcome : Outcome.values()) {
            if (outcome.finding()) {
                assertThat(count(json, "\"outcome\" : \"" + outcome + "\"")).isEqualTo(REPORT.summary().get(outcome));
            }
        }
    }

    @Test
    void schema_refuses_a_finding_without_message() throws IOException {
        String json = write(JsonReport.in(Language.EN)).replace("\"message\"", "\"massage\"");

        assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/report.schema.json")));
    }

    private static String write(JsonReport renderer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(REPORT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
