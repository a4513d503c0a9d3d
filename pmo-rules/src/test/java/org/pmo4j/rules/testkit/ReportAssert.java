package org.pmo4j.rules.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/**
 * Assertions on a report; those that fail show the rows.
 *
 * <pre>{@code
 * assertThat(report).policy("GATE-008").fails("GateCondition/P-104/C-3").passes("GateCondition/P-104/C-4");
 * }</pre>
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, GovernanceReport> {

    private ReportAssert(@Nullable GovernanceReport actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Starts assertions on a report.
     *
     * @param report the report
     * @return the assertions
     */
    public static ReportAssert assertThat(@Nullable GovernanceReport report) {
        return new ReportAssert(report);
    }

    /**
     * Asserts that nobody must act: no FAIL, WAIVED, UNKNOWN or ERROR.
     *
     * @return these assertions
     */
    public ReportAssert hasNoFindings() {
        return hasFindings();
    }

    /**
     * Asserts exactly these findings, in the order of the report.
     *
     * @param rows policy, outcome and subject, then a severity below the policy's in brackets, then what is missing, for
     *     example {@code GATE-008 FAIL GateCondition/P-104/C-3}
     * @return these assertions
     */
    public ReportAssert hasFindings(String... rows) {
        isNotNull();
        Assertions.assertThat(actual.findings().map(ReportAssert::row)).as("findings").containsExactly(rows);
        return this;
    }

    /**
     * Asserts that an outcome does not occur, for example ERROR.
     *
     * @param outcome the outcome
     * @return these assertions
     */
    public ReportAssert hasNo(Outcome outcome) {
        isNotNull();
        List<String> rows = actual.results()
                .filter(result -> result.outcome() == outcome)
                .map(ReportAssert::row)
                .toList();
        Assertions.assertThat(rows).as("rows with outcome %s", outcome).isEmpty();
        return this;
    }

    /**
     * Turns to the rows of one policy.
     *
     * @param id the id of the policy, for example {@code GATE-008}
     * @return assertions on its rows
     */
    public PolicyRowsAssert policy(String id) {
        isNotNull();
        if (actual.policies().stream().noneMatch(policy -> policy.id().equals(id))) {
            throw failure("the report is not about policy %s, but about %s", id,
                    actual.policies().stream().map(policy -> policy.id()).collect(Collectors.joining(", ")));
        }
        return new PolicyRowsAssert(
                this, id, actual.results().filter(result -> result.policy().id().equals(id)).toList());
    }

    private static String row(PolicyResult result) {
        return result.policy().id() + " " + Rows.row(result);
    }
}
