package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

class ProjectStatusTest {

    @ParameterizedTest
    @CsvSource({
        "FAIL BLOCKER, RED",
        "ERROR BLOCKER, RED",
        "WAIVED BLOCKER, GREEN",
        "UNKNOWN BLOCKER, AMBER",
        "FAIL MAJOR, AMBER",
        "UNKNOWN MAJOR, GREEN",
        "ERROR INFO, AMBER",
        "FAIL MINOR, GREEN",
        "PASS BLOCKER, GREEN",
        "NOT_APPLICABLE BLOCKER, GREEN"
    })
    void one_row_beside_two_passes_decides(String row, ProjectStatus status) {
        assertThat(status("PASS MINOR", "PASS MINOR", row)).isEqualTo(status);
    }

    @Test
    void half_unknown_is_still_judged_and_more_than_half_is_grey() {
        assertThat(status("PASS MINOR", "UNKNOWN MINOR")).isEqualTo(ProjectStatus.GREEN);
        assertThat(status("PASS MINOR", "UNKNOWN MINOR", "UNKNOWN MINOR")).isEqualTo(ProjectStatus.GREY);
    }

    @Test
    void what_does_not_apply_does_not_dilute_what_is_unknown() {
        assertThat(status("PASS MINOR", "UNKNOWN MINOR", "UNKNOWN MINOR", "NOT_APPLICABLE MINOR", "NOT_APPLICABLE MINOR"))
                .isEqualTo(ProjectStatus.GREY);
    }

    @Test
    void a_known_blocking_violation_is_red_however_little_else_is_known() {
        assertThat(status("FAIL BLOCKER", "UNKNOWN MAJOR", "UNKNOWN MAJOR")).isEqualTo(ProjectStatus.RED);
    }

    @Test
    void a_major_violation_among_more_unknown_answers_is_grey() {
        assertThat(status("FAIL MAJOR", "UNKNOWN MAJOR", "UNKNOWN MAJOR")).isEqualTo(ProjectStatus.GREY);
    }

    @Test
    void a_project_to_which_nothing_applies_is_grey() {
        assertThat(status()).isEqualTo(ProjectStatus.GREY);
        assertThat(status("NOT_APPLICABLE MAJOR")).isEqualTo(ProjectStatus.GREY);
    }

    private static ProjectStatus status(String... rows) {
        List<PolicyResult> results = new ArrayList<>();
        for (String row : rows) {
            String[] words = row.split(" ");
            results.add(row(Outcome.valueOf(words[0]), Severity.valueOf(words[1])));
        }
        return ProjectStatus.of(results.stream());
    }

    /** A row of which nothing but outcome and severity may be asked. */
    private static PolicyResult row(Outcome outcome, Severity severity) {
        return (PolicyResult) Proxy.newProxyInstance(
                ProjectStatusTest.class.getClassLoader(), new Class<?>[] {PolicyResult.class}, (proxy, method, arguments) ->
                        switch (method.getName()) {
                            case "outcome" -> outcome;
                            case "severity" -> severity;
                            default -> throw new UnsupportedOperationException(method.getName());
                        });
    }
}
