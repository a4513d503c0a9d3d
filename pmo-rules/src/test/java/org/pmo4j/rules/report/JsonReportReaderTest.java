package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.adoption.FindingChange;
import org.pmo4j.rules.adoption.ReportDiff;
import org.pmo4j.rules.adoption.ReportSnapshot;

class JsonReportReaderTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();
    private static final GovernanceReport REPORT = ENGINE.evaluate(Sample.portfolio(), Sample.AS_OF);
    private static final GovernanceReport LATER = ENGINE.evaluate(Sample.portfolio(), LocalDate.of(2026, 7, 1));
    private static final String HASH = "a".repeat(64);

    @ParameterizedTest
    @EnumSource
    void written_reports_compare_as_the_reports_themselves(Language language) throws IOException {
        ReportSnapshot earlier = read(json(JsonReport.in(language), REPORT));
        ReportSnapshot later = read(json(JsonReport.in(language), LATER));

        assertThat(ReportDiff.of(earlier, later).findings())
                .isEqualTo(ReportDiff.of(REPORT, LATER, language).findings())
                .isNotEmpty();
        assertThat(earlier.asOf()).isEqualTo(REPORT.asOf());
        assertThat(earlier.policyHash()).isEqualTo(REPORT.policyHash());
        assertThat(earlier.findingsOnly()).isFalse();
    }

    @Test
    void findings_without_what_passed_are_recognised_and_cannot_tell_fixed_from_gone() throws IOException {
        ReportSnapshot later = read(json(JsonReport.in(Language.EN).findingsOnly(), LATER));

        ReportDiff diff = ReportDiff.of(ReportSnapshot.of(REPORT, Language.EN), later);

        assertThat(later.findingsOnly()).isTrue();
        assertThat(diff.findings(FindingChange.FIXED)).isEmpty();
    }

    @Test
    void names_every_fault_with_its_path() {
        String document = """
                {"schemaVersion": "2.0", "asOf": "2026-02-30", "policyHash": "x", "colour": 1,
                 "summary": {"PASS": -1, "FAIL": "1", "WAIVED": 0, "NOT_APPLICABLE": 0, "UNKNOWN": 0},
                 "results": [
                  {"policy": "GATE-8", "pack": "stage-gates", "subject": {"type": "Project", "id": "P-1"}, "outcome": "PASS"},
                  {"policy": "GATE-008", "subject": {"type": "Project", "id": "P-1", "project": "P-2"}, "outcome": "PASSED"},
                  {"policy": "GATE-008", "subject": {"type": "", "id": 3, "name": "x"}, "outcome": "FAIL", "waiver": "W-1"},
                  "x",
                  {"policy": "GATE-008", "subject": {"type": "Project", "id": "P-1"}, "outcome": "PASS", "outcome": "PASS"},
                  {"policy": "GATE-008", "subject": {"type": "Project", "id": "P-1"}, "outcome": "NOT_APPLICABLE"}
                 ]} x""";

        assertThat(faults(document)).containsExactly(
                "$.results[0].policy: 'GATE-8' is no id of a policy such as GATE-008",
                "$.results[1].subject: project: P-2 is not the project P-1 itself",
                "$.results[1].outcome: 'PASSED' is none of [PASS, FAIL, WAIVED, NOT_APPLICABLE, UNKNOWN, ERROR]",
                "$.results[2].subject.name: is an unknown property",
                "$.results[2].subject.id: expected a string, found 3",
                "$.results[2].severity: is required",
                "$.results[2].message: is required",
                "$.results[2].waiver: stands with the outcome FAIL",
                "$.results[3]: expected an object, found the string \"x\"",
                "$.results[4].outcome: is given twice",
                "$.results[5]: GATE-008 Project/P-1 stands there twice",
                "$: is no JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or"
                        + " 'false') (line 10, column 5)");
    }

    @Test
    void names_every_fault_of_what_is_told_of_the_report_as_a_whole() {
        String document = """
                {"schemaVersion": "2.0", "asOf": "2026-02-30", "policyHash": "x", "colour": 1, "results": {},
                 "summary": {"PASS": -1, "FAIL": "1", "WAIVED": 0, "NOT_APPLICABLE": 0, "UNKNOWN": 0}}""";

        assertThat(faults(document)).containsExactly(
                "$.results: expected an array, found an object",
                "$.colour: is an unknown property",
                "$.asOf: '2026-02-30' is no date such as 2026-03-31",
                "$.policyHash: 'x' is no SHA-256 in hexadecimal digits",
                "$.schemaVersion: is not 1.0, the form that this version reads",
                "$.summary.PASS: expected a whole number from 0, found -1",
                "$.summary.FAIL: expected a whole number from 0, found the string \"1\"",
                "$.summary.ERROR: is required");
    }

    @Test
    void holds_the_counts_against_the_rows() {
        String document = document("\"PASS\": 2, \"FAIL\": 1", """
                {"policy": "GATE-008", "subject": {"type": "Project", "id": "P-1"}, "outcome": "PASS"}""");

        assertThat(faults(document)).containsExactly(
                "$.summary.PASS: tells 2, the results hold 1", "$.summary.FAIL: tells 1, the results hold 0");
    }

    @Test
    void what_passed_may_be_left_out_and_no_finding_may() {
        assertThat(faults(document("\"PASS\": 2, \"FAIL\": 1", ""))).containsExactly("$.summary.FAIL: tells 1, the results hold 0");
    }

    @Test
    void refuses_a_document_that_is_cut_off_or_empty_or_something_else() {
        String whole = document("\"PASS\": 0, \"FAIL\": 0", "");

        assertThat(faults("")).containsExactly("$: the document is empty");
        assertThat(faults("[]")).containsExactly("$: expected an object");
        assertThat(faults("{}")).contains("$.results: is required", "$.asOf: is required", "$.summary: is required");
        for (int length = 1; length < whole.strip().length(); length++) {
            assertThat(faults(whole.substring(0, length))).isNotEmpty();
        }
    }

    @Test
    void passes_on_that_the_input_cannot_be_read() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThatThrownBy(() -> JsonReportReader.read(broken)).isInstanceOf(IOException.class).hasMessage("the line is dead");
    }

    @Test
    void does_not_tell_more_than_a_thousand_faults() {
        List<String> faults = faults(document("\"PASS\": 0, \"FAIL\": 0", "1,".repeat(5000) + "1"));

        assertThat(faults).hasSize(1001).last().isEqualTo("$: and 4001 more faults");
    }

    private static String document(String counts, String results) {
        return "{\"schemaVersion\": \"1.0\", \"asOf\": \"2026-03-31\", \"policyHash\": \"" + HASH + "\", \"summary\": {" + counts
                + ", \"WAIVED\": 0, \"NOT_APPLICABLE\": 0, \"UNKNOWN\": 0, \"ERROR\": 0}, \"results\": [" + results + "]}";
    }

    private static List<String> faults(String document) {
        try {
            read(document);
            return List.of();
        } catch (InvalidModelException e) {
            return e.faults().stream().map(Fault::toString).toList();
        } catch (IOException e) {
            throw new AssertionError("the input can be read", e);
        }
    }

    private static ReportSnapshot read(String document) throws IOException {
        return JsonReportReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(JsonReport renderer, GovernanceReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
