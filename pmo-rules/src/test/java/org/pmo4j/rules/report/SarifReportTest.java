package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();
    private static final GovernanceReport REPORT = ENGINE.evaluate(Sample.portfolio(), Sample.AS_OF);

    @ParameterizedTest
    @EnumSource
    void is_valid_against_the_official_schema(Language language) throws IOException {
        SarifReport renderer = SarifReport.in(language);

        for (SarifReport one : List.of(renderer, renderer.wholeLedger(), renderer.document(URI.create("a%20b.json")))) {
            assertThat(schema().validate(write(one, REPORT), InputFormat.JSON)).isEmpty();
            assertThat(schema().validate(write(one, Hostile.report()), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void schema_refuses_a_kind_that_it_does_not_know() throws IOException {
        String spoilt = write(SarifReport.in(Language.EN), REPORT).replaceFirst("\"kind\" : \"open\"", "\"kind\" : \"UNKNOWN\"");

        assertThat(schema().validate(spoilt, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void has_a_result_for_each_finding() {
        assertThat(results(run(SarifReport.in(Language.EN), REPORT)).map(SarifReportTest::row))
                .containsExactlyElementsOf(REPORT.findings().map(SarifReportTest::row).toList());
    }

    @Test
    void whole_ledger_has_a_result_for_each_row() {
        assertThat(results(run(SarifReport.in(Language.EN).wholeLedger(), REPORT)).map(SarifReportTest::row))
                .containsExactlyElementsOf(REPORT.results().map(SarifReportTest::row).toList());
    }

    @Test
    void describes_every_policy_that_was_evaluated() {
        JsonNode driver = run(SarifReport.in(Language.EN), REPORT).at("/tool/driver");

        assertThat(driver.get("name").asString()).isEqualTo("pmo4j");
        assertThat(driver.get("version").asString()).isEqualTo(GovernanceReport.engineVersion());
        assertThat(stream(driver.get("rules")).map(rule -> rule.get("id").asString()))
                .containsExactlyElementsOf(REPORT.policies().stream().map(Policy::id).toList());
        JsonNode rule = stream(driver.get("rules"))
                .filter(one -> one.get("id").asString().equals("GATE-008"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.get("name").asString()).isEqualTo("GateConditionsAreClosedOnTime");
        assertThat(rule.at("/shortDescription/text").asString()).isEqualTo("Gate conditions are closed on time");
        assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
        assertThat(stream(rule.at("/properties/standards")).map(JsonNode::asString))
                .containsExactly("Cooper Stage-Gate, conditional go", "NASA NPR 7120.5, decision memorandum");
    }

    @Test
    void every_result_points_at_its_rule() {
        JsonNode run = run(SarifReport.in(Language.EN), REPORT);

        results(run).forEach(result -> assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/id"))
                .isEqualTo(result.get("ruleId")));
    }

    @Test
    void shows_message_evidence_force_and_remedy() {
        JsonNode result = result(REPORT, "GateCondition/P-104/C-3");

        assertThat(result.at("/message/text").asString())
                .isEqualTo("Condition C-3 of gate DP3 was due on 2026-03-16 and is still open (15 days overdue, owner marek).");
        assertThat(result.at("/properties/project").asString()).isEqualTo("P-104");
        assertThat(result.at("/properties/severity").asString()).isEqualTo("MAJOR");
        assertThat(result.at("/properties/remedy").asString()).startsWith("Close the condition");
        PolicyResult finding = REPORT.findings()
                .filter(row -> row.subject().toString().equals("GateCondition/P-104/C-3"))
                .findFirst()
                .orElseThrow();
        assertThat(result.at("/properties/bindingForce").asString()).isEqualTo(finding.bindingForce().name());
        assertThat(stream(result.at("/properties/evidence")).map(evidence -> evidence.get("name").asString()))
                .containsExactlyElementsOf(finding.evidence().stream().map(evidence -> evidence.name()).toList());
    }

    @Test
    void speaks_chinese() {
        JsonNode run = run(SarifReport.in(Language.ZH), REPORT);

        assertThat(run.get("language").asString()).isEqualTo("zh-CN");
        assertThat(write(SarifReport.in(Language.ZH), REPORT)).contains("关口DP3的条件C-3应于2026-03-16关闭");
    }

    @Test
    void suppresses_what_is_waived_and_nothing_else() {
        results(run(SarifReport.in(Language.EN).wholeLedger(), REPORT)).forEach(result -> {
            boolean waived = result.at("/properties/outcome").asString().equals("WAIVED");

            assertThat(result.get("suppressions")).hasSize(waived ? 1 : 0);
            if (waived) {
                JsonNode suppression = result.get("suppressions").get(0);
                assertThat(suppression.get("kind").asString()).isEqualTo("external");
                assertThat(suppression.get("status").asString()).isEqualTo("accepted");
                assertThat(suppression.get("justification").asString()).contains(", valid to ");
            }
        });
        assertThat(REPORT.summary().get(Outcome.WAIVED)).isPositive();
    }

    @Test
    void fingerprint_is_the_hash_of_policy_and_subject_whatever_the_date() {
        GovernanceReport later = ENGINE.evaluate(Sample.portfolio(), Sample.AS_OF.plusDays(1));

        // sha256sum of "GATE-008 GateCondition/P-104/C-3"
        String expected = "56258d641e9d919842a66ab45cee276780f9501163e2f73fa2ba0c1e033af568";
        assertThat(result(REPORT, "GateCondition/P-104/C-3").at("/partialFingerprints/pmo4jFinding~1v1").asString())
                .isEqualTo(expected);
        assertThat(result(later, "GateCondition/P-104/C-3").at("/partialFingerprints/pmo4jFinding~1v1").asString())
                .isEqualTo(expected);
        assertThat(results(run(SarifReport.in(Language.EN).wholeLedger(), REPORT))
                        .map(result -> result.at("/partialFingerprints/pmo4jFinding~1v1").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void names_the_document_where_one_is_given() {
        JsonNode without = run(SarifReport.in(Language.EN), REPORT);
        JsonNode with = run(SarifReport.in(Language.EN).document(URI.create("data/a%20b.json")), REPORT);

        assertThat(results(without)).allMatch(result -> result.at("/locations/0/physicalLocation").isMissingNode()
                && result.at("/partialFingerprints/primaryLocationLineHash").isMissingNode());
        assertThat(results(with)).allMatch(result ->
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asString().equals("data/a%20b.json")
                        && result.at("/partialFingerprints/primaryLocationLineHash")
                                .equals(result.at("/partialFingerprints/pmo4jFinding~1v1")));
    }

    @Test
    void tells_of_policies_that_failed_as_an_error_of_the_run() {
        JsonNode sound = run(SarifReport.in(Language.EN), REPORT).at("/invocations/0");
        GovernanceReport hostile = Hostile.report();
        JsonNode failed = run(SarifReport.in(Language.EN), hostile).at("/invocations/0");

        assertThat(sound.get("executionSuccessful").asBoolean()).isTrue();
        assertThat(sound.has("toolExecutionNotifications")).isFalse();
        assertThat(failed.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(stream(failed.get("toolExecutionNotifications")).map(one -> one.at("/associatedRule/id").asString()
                        + " " + one.get("level").asString()))
                .hasSize(hostile.summary().get(Outcome.ERROR))
                .containsOnly("HOS-003 error");
    }

    private static JsonNode result(GovernanceReport report, String subject) {
        return results(run(SarifReport.in(Language.EN), report))
                .filter(result -> result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static String row(JsonNode result) {
        return result.get("ruleId").asString() + " "
                + result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString() + " "
                + result.get("kind").asString() + " " + result.get("level").asString();
    }

    private static String row(PolicyResult row) {
        String violation = switch (row.severity()) {
            case BLOCKER, MAJOR -> "fail error";
            case MINOR -> "fail warning";
            case INFO -> "fail note";
        };
        String verdict = switch (row.outcome()) {
            case PASS -> "pass none";
            case NOT_APPLICABLE -> "notApplicable none";
            case UNKNOWN, ERROR -> "open none";
            case FAIL, WAIVED -> violation;
        };
        return row.policy().id() + " " + row.subject() + " " + verdict;
    }

    private static Stream<JsonNode> results(JsonNode run) {
        return stream(run.get("results"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode run(SarifReport renderer, GovernanceReport report) {
        JsonNode runs = JsonMapper.shared().readTree(write(renderer, report)).get("runs");
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    private static String write(SarifReport renderer, GovernanceReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Schema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
