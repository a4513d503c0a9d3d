package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.Checklist;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate004ExitChecklistCompleteEnoughTest {

    private static final PolicyCheck GATE_004 = PolicyCheck.of("GATE-004");

    @Test
    void reports_pass_at_the_upper_limit_as_major() {
        Project project = with(GateDecision.GO, 8, 10);

        GATE_004.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1 (MAJOR)")
                .says("Only 8 of 10 phase-exit checks are met (0.8); more than 0.80 is required.")
                .saysInChinese("阶段退出清单仅满足8/10项(0.8),要求高于0.80。")
                .becauseOf("satisfied=8", "applicable=10", "compliance=0.8", "blockAt:0.50 (default)",
                        "passAbove:0.80 (default)", "checklistFrameworks:PM2 (EU) (default)");
    }

    @Test
    void passes_just_above_the_upper_limit() {
        GATE_004.given(with(GateDecision.GO, 81, 100)).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_pass_at_the_lower_limit_as_blocker() {
        GATE_004.given(with(GateDecision.GO, 5, 10)).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void reports_pass_just_above_the_lower_limit_as_major() {
        GATE_004.given(with(GateDecision.GO, 51, 100)).at("2026-03-31").yields("FAIL GateReview/P-1/R-1 (MAJOR)");
    }

    @Test
    void passes_conditional_pass_between_the_limits() {
        GATE_004.given(with(GateDecision.CONDITIONAL_GO, 7, 10)).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void passes_conditional_pass_just_above_the_lower_limit() {
        GATE_004.given(with(GateDecision.CONDITIONAL_GO, 51, 100)).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_conditional_pass_at_the_lower_limit_as_blocker() {
        GATE_004.given(with(GateDecision.CONDITIONAL_GO, 5, 10)).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void judges_pending_review_like_an_unconditional_pass() {
        Project project = project()
                .gatePlan(gatePlan(
                        gate("G1", review("R-1").checklist(new Checklist(7, 10)).build()).build()))
                .build();

        GATE_004.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-1 (MAJOR)");
    }

    @Test
    void does_not_examine_review_that_opens_tomorrow() {
        Project project = project()
                .gatePlan(gatePlan(gate(
                                "G1",
                                review("R-1").openedOn(day("2026-04-01")).checklist(new Checklist(0, 1)).build())
                        .build()))
                .build();

        GATE_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void compares_shares_exactly() {
        GATE_004.given(with(GateDecision.GO, 2, 3))
                .with("GATE-004.blockAt", "0.6666", "GATE-004.passAbove", "0.6667")
                .at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1 (MAJOR)");
    }

    @Test
    void follows_the_limits_that_are_set() {
        var check = GATE_004.given(with(GateDecision.GO, 7, 10));

        check.with("GATE-004.passAbove", "0.69").at("2026-03-31").yields("PASS GateReview/P-1/R-1");
        check.with("GATE-004.passAbove", "0.7").at("2026-03-31").yields("FAIL GateReview/P-1/R-1 (MAJOR)");
        check.with("GATE-004.blockAt", "0.7").at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_without_checklist_in_a_framework_that_has_one() {
        Project project = inFramework("PM2 (EU)", review("R-1", GateDecision.GO, "2026-03-10").build());

        GATE_004.given(project).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1 (MAJOR): checklist.applicable");
    }

    @Test
    void does_not_ask_other_frameworks_for_a_checklist() {
        Project project = inFramework("PRINCE2", review("R-1", GateDecision.GO, "2026-03-10").build());

        GATE_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void asks_every_framework_that_is_set_for_a_checklist() {
        Project project = inFramework("PRINCE2", review("R-1", GateDecision.GO, "2026-03-10").build());

        GATE_004.given(project).with("GATE-004.checklistFrameworks", "PM2 (EU)|PRINCE2").at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1 (MAJOR): checklist.applicable");
    }

    @Test
    void does_not_ask_for_a_checklist_where_the_framework_is_not_held() {
        Project project = inFramework(null, review("R-1", GateDecision.GO, "2026-03-10").build());

        GATE_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_when_no_check_applies() {
        GATE_004.given(with(GateDecision.GO, 0, 0)).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1 (MAJOR): checklist.applicable");
    }

    @Test
    void does_not_examine_decision_that_lets_nothing_pass() {
        var checklist = new Checklist(1, 10);
        Project project = inFramework(
                "PM2 (EU)",
                review("R-1", GateDecision.HOLD, "2026-01-10").checklist(checklist).build(),
                review("R-2", GateDecision.RECYCLE, "2026-02-10").checklist(checklist).build(),
                review("R-3", GateDecision.STOP, "2026-03-10").build());

        GATE_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_004.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1 (MAJOR): gatePlan");
    }

    @Test
    void does_not_apply_to_an_empty_gate_plan() {
        Project project = project().gatePlan(gatePlan().framework("PM2 (EU)").build()).build();

        GATE_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project with(GateDecision decision, int satisfied, int applicable) {
        return inFramework(
                null,
                review("R-1", decision, "2026-03-10").checklist(new Checklist(satisfied, applicable)).build());
    }

    private static Project inFramework(String framework, GateReview... reviews) {
        return project()
                .gatePlan(gatePlan().framework(framework).gates(List.of(gate("G1", reviews).build())).build())
                .build();
    }
}
