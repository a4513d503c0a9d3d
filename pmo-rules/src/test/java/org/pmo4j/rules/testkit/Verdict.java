package org.pmo4j.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/** What one policy says of a portfolio, for example {@code FAIL GateCondition/P-1/C-1}. */
public final class Verdict {

    private final List<PolicyResult> results;

    /**
     * Takes the rows of one policy out of a report.
     *
     * @param policy the id of the policy, for example {@code GATE-008}
     * @param report the report
     * @throws IllegalArgumentException if the report is not about such a policy
     */
    public Verdict(String policy, GovernanceReport report) {
        if (report.policies().stream().noneMatch(known -> known.id().equals(policy))) {
            throw new IllegalArgumentException("there is no policy " + policy + "; there are "
                    + report.policies().stream().map(known -> known.id()).toList());
        }
        this.results = report.results().filter(result -> result.policy().id().equals(policy)).toList();
    }

    /**
     * Asserts exactly these rows of the ledger, in its order.
     *
     * @param rows outcome and subject, then a severity below the policy's in brackets, then what is missing, for example
     *     {@code FAIL GateCondition/P-1/C-1}, {@code FAIL GateReview/P-1/R-1 (MAJOR)}, {@code UNKNOWN Project/P-1: gatePlan}
     * @return this verdict
     */
    public Verdict yields(String... rows) {
        assertThat(results.stream().map(Rows::row)).containsExactly(rows);
        return this;
    }

    /**
     * Asserts the English message of the only violation.
     *
     * @param message the message
     * @return this verdict
     */
    public Verdict says(String message) {
        assertThat(violation().message(Language.EN)).isEqualTo(message);
        return this;
    }

    /**
     * Asserts the Chinese message of the only violation.
     *
     * @param message the message
     * @return this verdict
     */
    public Verdict saysInChinese(String message) {
        assertThat(violation().message(Language.ZH)).isEqualTo(message);
        return this;
    }

    /**
     * Asserts all evidence of the only violation.
     *
     * @param evidence each as {@code name=observed}, or {@code name:required (source)} for a parameter, in the order of the
     *     policy, parameters last
     * @return this verdict
     */
    public Verdict becauseOf(String... evidence) {
        assertThat(violation().evidence().stream().map(Rows::evidence)).containsExactly(evidence);
        return this;
    }

    /**
     * Returns everything that the policy says, for comparison with another verdict.
     *
     * @return the rows with evidence and messages, in the order of the ledger
     */
    public List<String> inFull() {
        return results.stream().map(Rows::inFull).toList();
    }

    private PolicyResult violation() {
        List<PolicyResult> violations =
                results.stream().filter(result -> result.outcome() == Outcome.FAIL).toList();
        assertThat(violations).as("violations among %s", results.stream().map(Rows::row).toList()).hasSize(1);
        return violations.get(0);
    }
}
