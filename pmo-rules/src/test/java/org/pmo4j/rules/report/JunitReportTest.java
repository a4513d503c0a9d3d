package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.Severity;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JunitReportTest {

    private static final GovernanceReport REPORT =
            GovernanceEngine.standard().evaluate(Sample.portfolio(), Sample.AS_OF);

    @ParameterizedTest
    @EnumSource
    void is_valid_against_the_schema(Language language) throws IOException, SAXException {
        JunitDocument.of(REPORT, JunitReport.in(language)).validate();
        JunitDocument.of(Hostile.report(), JunitReport.in(language)).validate();
    }

    @Test
    void schema_refuses_a_case_without_a_name() {
        String spoilt = new String(JunitDocument.of(REPORT, JunitReport.in(Language.EN)).bytes(), StandardCharsets.UTF_8)
                .replaceFirst("name=\"GATE-001 [^\"]*\"", "");

        assertThatThrownBy(() -> JunitDocument.of(spoilt.getBytes(StandardCharsets.UTF_8)).validate())
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("'name'");
    }

    @ParameterizedTest
    @EnumSource
    void has_a_case_for_each_row_that_applies(Severity blockingFrom) {
        JunitDocument document = JunitDocument.of(REPORT, JunitReport.in(Language.EN).blockingFrom(blockingFrom));

        assertThat(document.all("testcase").stream().map(test -> test.getAttribute("classname") + " "
                        + test.getAttribute("name") + " " + JunitDocument.verdict(test)))
                .containsExactlyElementsOf(REPORT.results()
                        .filter(row -> row.outcome() != Outcome.NOT_APPLICABLE)
                        .map(row -> row.policy().pack() + " " + row.policy().id() + " " + row.subject() + " "
                                + expected(row, blockingFrom))
                        .toList());
    }

    @Test
    void counts_the_cases_of_each_suite_and_of_all() {
        for (GovernanceReport report : List.of(REPORT, Hostile.report())) {
            JunitDocument document = JunitDocument.of(report, JunitReport.in(Language.EN));

            Stream.concat(Stream.of(document.root()), document.all("testsuite").stream())
                    .forEach(JunitReportTest::countsAreRight);
        }
    }

    @Test
    void has_a_suite_for_the_portfolio_and_one_for_each_project() {
        List<String> expected = new ArrayList<>(List.of("portfolio"));
        REPORT.portfolio().projects().forEach(project -> expected.add(project.id().value()));

        assertThat(JunitDocument.of(REPORT, JunitReport.in(Language.EN)).all("testsuite").stream()
                        .map(suite -> suite.getAttribute("name")))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void says_what_was_found_and_what_puts_it_right() {
        Element failure = problem("GATE-008 GateCondition/P-104/C-3");

        assertThat(failure.getTagName()).isEqualTo("failure");
        assertThat(failure.getAttribute("type")).isEqualTo("MAJOR");
        assertThat(failure.getAttribute("message"))
                .isEqualTo("Condition C-3 of gate DP3 was due on 2026-03-16 and is still open (15 days overdue, owner marek).");
        assertThat(failure.getTextContent())
                .startsWith(failure.getAttribute("message") + "\nEvidence: ")
                .contains("graceDays = 0 (default)")
                .endsWith("project manager: Close the condition, or have the gate authority extend or withdraw the"
                        + " conditional pass.\n");
    }

    @Test
    void names_the_waiver_of_what_is_skipped() {
        PolicyResult waived =
                REPORT.results().filter(row -> row.outcome() == Outcome.WAIVED).findFirst().orElseThrow();

        Element skipped = problem(waived.policy().id() + " " + waived.subject());

        assertThat(skipped.getTagName()).isEqualTo("skipped");
        assertThat(skipped.getAttribute("message"))
                .matches("WAIVED: Waiver " + waived.waiver() + ", approved by \\S+ on \\S+, valid to \\d{4}-\\d\\d-\\d\\d: .+");
    }

    @Test
    void gives_no_time_because_none_is_measured() {
        String xml = new String(JunitDocument.of(REPORT, JunitReport.in(Language.EN)).bytes(), StandardCharsets.UTF_8);

        assertThat(xml).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"pmo4j\"")
                .endsWith("</testsuites>\n")
                .doesNotContain(" time=", " timestamp=", "\r");
    }

    private static Element problem(String name) {
        Element test = JunitDocument.of(REPORT, JunitReport.in(Language.EN)).all("testcase").stream()
                .filter(one -> one.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
        return JunitDocument.all(test, "*").get(0);
    }

    private static void countsAreRight(Element suite) {
        List<String> verdicts =
                JunitDocument.all(suite, "testcase").stream().map(JunitDocument::verdict).toList();

        assertThat(List.of("tests", "failures", "errors", "skipped").stream().map(suite::getAttribute))
                .containsExactly(
                        String.valueOf(verdicts.size()),
                        count(verdicts, "failure"),
                        count(verdicts, "error"),
                        count(verdicts, "skipped"));
    }

    private static String count(List<String> verdicts, String verdict) {
        return String.valueOf(verdicts.stream().filter(verdict::equals).count());
    }

    private static String expected(PolicyResult row, Severity blockingFrom) {
        boolean blocking = row.severity().ordinal() >= blockingFrom.ordinal();
        return switch (row.outcome()) {
            case PASS -> "passed";
            case FAIL -> "failure";
            case WAIVED -> "skipped";
            case UNKNOWN -> blocking ? "failure" : "skipped";
            case ERROR -> "error";
            case NOT_APPLICABLE -> throw new IllegalArgumentException("no case is expected");
        };
    }
}
