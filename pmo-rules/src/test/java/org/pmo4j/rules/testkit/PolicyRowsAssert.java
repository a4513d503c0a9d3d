package org.pmo4j.rules.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/** Assertions on what one policy says in a report. Each names all subjects of its outcome, in the order of the report. */
public final class PolicyRowsAssert extends AbstractAssert<PolicyRowsAssert, List<PolicyResult>> {

    private final ReportAssert report;
    private final String id;

    PolicyRowsAssert(ReportAssert report, String id, List<PolicyResult> rows) {
        super(rows, PolicyRowsAssert.class);
        this.report = report;
        this.id = id;
    }

    /**
     * Asserts that exactly these subjects pass.
     *
     * @param subjects the subjects, for example {@code GateCondition/P-104/C-4}; none if nothing passes
     * @return these assertions
     */
    public PolicyRowsAssert passes(String... subjects) {
        return says(Outcome.PASS, subjects);
    }

    /**
     * Asserts that exactly these subjects violate the policy.
     *
     * @param subjects the subjects, each with a severity below the policy's in brackets, for example {@code
     *     GateReview/P-1/R-1 (MAJOR)}; none if nothing does
     * @return these assertions
     */
    public PolicyRowsAssert fails(String... subjects) {
        return says(Outcome.FAIL, subjects);
    }

    /**
     * Asserts that exactly these violations are waived.
     *
     * @param subjects the subjects
     * @return these assertions
     */
    public PolicyRowsAssert isWaivedFor(String... subjects) {
        return says(Outcome.WAIVED, subjects);
    }

    /**
     * Asserts that exactly these subjects cannot be judged.
     *
     * @param subjects the subjects with what is missing, for example {@code Project/P-104: gatePlan}
     * @return these assertions
     */
    public PolicyRowsAssert isUnknownFor(String... subjects) {
        return says(Outcome.UNKNOWN, subjects);
    }

    /**
     * Asserts that the policy applies to nothing in exactly these projects, or in the portfolio.
     *
     * @param subjects the projects or the portfolio, for example {@code Project/P-104}
     * @return these assertions
     */
    public PolicyRowsAssert isNotApplicableTo(String... subjects) {
        return says(Outcome.NOT_APPLICABLE, subjects);
    }

    /**
     * Asserts that the policy itself failed on exactly these subjects.
     *
     * @param subjects the subjects
     * @return these assertions
     */
    public PolicyRowsAssert isInErrorOn(String... subjects) {
        return says(Outcome.ERROR, subjects);
    }

    /**
     * Turns to another policy.
     *
     * @param other its id
     * @return assertions on its rows
     */
    public PolicyRowsAssert policy(String other) {
        return report.policy(other);
    }

    private PolicyRowsAssert says(Outcome outcome, String... subjects) {
        List<String> found = actual.stream()
                .filter(result -> result.outcome() == outcome)
                .map(result -> result.subject() + Rows.details(result))
                .toList();
        Assertions.assertThat(found)
                .as("subjects with outcome %s of %s, which says %s", outcome, id, actual.stream().map(Rows::row).toList())
                .containsExactly(subjects);
        return this;
    }
}
