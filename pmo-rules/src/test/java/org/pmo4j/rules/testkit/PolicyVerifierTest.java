package org.pmo4j.rules.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.authoring.PolicyPack;

/** Policies in Java are verified in {@code JavaPolicyTest}. */
class PolicyVerifierTest {

    private static final PolicyPack OWN = PolicyPack.onClassPath(
            "own", "org/pmo4j/rules/engine/faulty", PolicyVerifierTest.class.getClassLoader());

    @Test
    void verifies_a_policy_of_the_library() {
        PolicyVerifier.of("GATE-008").given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void verifies_a_policy_of_an_own_pack() {
        Project project = project().gatePlan(gatePlan(gate("G1").build(), gate("G2").build())).build();

        PolicyVerifier.of(OWN, "TST-001")
                .given(project)
                .at("2026-03-31")
                .yields("PASS Gate/P-1/G1", "FAIL Gate/P-1/G2")
                .says("Gate G2.")
                .saysInChinese("关口G2。")
                .becauseOf("gate=G2");
    }

    @Test
    void verifies_a_policy_of_an_engine_on_a_portfolio() {
        GovernanceEngine engine = GovernanceEngine.builder().packs("stage-gates").build();

        PolicyVerifier.of(engine, "GATE-008")
                .given(portfolio().projects(List.of(project().build())).build())
                .at("2026-03-31")
                .yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void engine_keeps_its_own_parameters() {
        PolicyVerifier verifier = PolicyVerifier.of(GovernanceEngine.builder().packs("stage-gates").build(), "GATE-008");

        assertThatThrownBy(() -> verifier.given(project().build()).with("GATE-008.graceDays", "3"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the parameters of a given engine are those that it was built with");
    }

    @Test
    void unknown_policy_is_refused() {
        assertThatThrownBy(() -> PolicyVerifier.of(OWN, "TST-099"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no policy TST-099; there are [TST-001, TST-002, TST-003, TST-004, TST-006]");
        assertThatThrownBy(() -> PolicyVerifier.of("GATE-099")).isInstanceOf(IllegalArgumentException.class);
    }
}
