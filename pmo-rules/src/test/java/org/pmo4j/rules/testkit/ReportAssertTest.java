package org.pmo4j.rules.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.condition;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;
import static org.pmo4j.rules.testkit.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;

class ReportAssertTest {

    private static final GovernanceEngine ENGINE =
            GovernanceEngine.builder().packs("stage-gates").threads(1).build();

    private static final GovernanceReport REPORT = ENGINE.evaluate(
            portfolio().projects(List.of(withConditions("P-1"), project("P-2").build())).build(), day("2026-03-31"));

    @Test
    void tells_the_subjects_of_each_outcome() {
        assertThat(REPORT)
                .policy("GATE-008")
                .fails("GateCondition/P-1/C-1")
                .passes("GateCondition/P-1/C-2")
                .isUnknownFor("Project/P-2: gatePlan")
                .isWaivedFor()
                .isNotApplicableTo()
                .isInErrorOn()
                .policy("GATE-010")
                .fails();
    }

    @Test
    void shows_all_rows_of_the_policy_when_another_subject_fails() {
        PolicyRowsAssert rows = assertThat(REPORT).policy("GATE-008");

        assertThatThrownBy(() -> rows.fails("GateCondition/P-1/C-2"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[subjects with outcome FAIL of GATE-008, which says [FAIL GateCondition/P-1/C-1,"
                        + " PASS GateCondition/P-1/C-2, UNKNOWN Project/P-2: gatePlan]]");
    }

    @Test
    void knows_which_outcomes_do_not_occur() {
        assertThat(REPORT).hasNo(Outcome.ERROR).hasNo(Outcome.WAIVED);
        assertThatThrownBy(() -> assertThat(REPORT).hasNo(Outcome.PASS)).isInstanceOf(AssertionError.class);
    }

    @Test
    void states_all_findings() {
        GovernanceReport clean = ENGINE.evaluate(Portfolios.of(0, PortfolioKind.COMPLIANT), Portfolios.AS_OF);

        assertThat(clean).hasNoFindings();
        assertThatThrownBy(() -> assertThat(REPORT).hasNoFindings())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GATE-008 FAIL GateCondition/P-1/C-1");
    }

    @Test
    void refuses_a_policy_that_the_report_is_not_about() {
        assertThatThrownBy(() -> assertThat(REPORT).policy("GATE-999"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the report is not about policy GATE-999, but about GATE-001, GATE-002");
    }

    private static Project withConditions(String id) {
        return project(id)
                .gatePlan(gatePlan(gate(
                                "G1",
                                review("R-1", GateDecision.CONDITIONAL_GO, "2026-01-05")
                                        .conditions(List.of(
                                                condition("C-1").due(day("2026-01-20")).build(),
                                                condition("C-2").due(day("2026-03-31")).build()))
                                        .build())
                        .build()))
                .build();
    }
}
