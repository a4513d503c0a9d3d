package org.pmo4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.decision.Paths.led;
import static org.pmo4j.rules.decision.Paths.sponsorGate;
import static org.pmo4j.rules.policies.Facts.condition;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.phase;
import static org.pmo4j.rules.policies.Facts.review;
import static org.pmo4j.rules.policies.Facts.role;
import static org.pmo4j.rules.policies.Facts.roles;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.RiskTier;
import org.pmo4j.rules.Severity;

class GateFixesTest {

    private static final String PACK = "stage-gates";

    private static ProjectBuilder gates(GateBuilder... gates) {
        return led().gatePlan(gatePlan(
                Stream.of(gates).map(GateBuilder::build).toArray(Gate[]::new)));
    }

    private static GateReview passed(String review, String on) {
        return review(review, GateDecision.GO, on).decidedBy(id("bob")).build();
    }

    @Test
    void gate_001_holds_the_earlier_gate_before_a_review_under_way() {
        Paths.of(gates(sponsorGate("G1"), sponsorGate("G2", review("R-2").build())), PACK)
                .takes("Hold gate G1 on 2026-03-31 with bob deciding; the path holds if it is passed.")
                .takesInChinese("于2026-03-31召开关口G1评审,由bob决策;通过后本路径成立。")
                .solves("GATE-001 GateReview/P-1/R-2")
                .leaves();
    }

    @Test
    void gate_001_holds_all_gates_that_were_skipped_in_their_sequence() {
        Paths paths = Paths.of(
                gates(sponsorGate("G1"), sponsorGate("G2"), sponsorGate("G3", review("R-3").build())), PACK);

        paths.takes(
                        "Hold gate G1 on 2026-03-31 with bob deciding; the path holds if it is passed.",
                        "Hold gate G2 on 2026-03-31 with bob deciding; the path holds if it is passed.")
                .solves("GATE-001 GateReview/P-1/R-3")
                .leaves();
        assertThat(paths.path().steps().get(0).prevents().stream().map(Trial::key))
                .containsExactly("GATE-001 GateReview/P-1/G2-2026-03-31");
    }

    @Test
    void gate_001_cannot_hold_the_earlier_gate_before_a_decision_that_is_past() {
        Paths.of(gates(sponsorGate("G1"), sponsorGate("G2", passed("R-2", "2026-03-10"))), PACK)
                .takes()
                .leaves("GATE-001 GateReview/P-1/R-2 TOO_LATE: decided on 2026-03-10");
    }

    @Test
    void gate_001_tailors_the_skipped_gate_out_where_exemptions_are_allowed() {
        Paths.of(gates(sponsorGate("G1"), sponsorGate("G2", passed("R-2", "2026-03-10"))), PACK,
                        PathFinder::withExemptions)
                .takes("Record a tailoring that removes gate G1, approved by bob on 2026-03-31, with the reason.")
                .takesInChinese("记录由bob于2026-03-31批准的、取消关口G1的裁剪及其理由。")
                .solves("GATE-001 GateReview/P-1/R-2")
                .leaves();
    }

    @Test
    void gate_001_does_not_hold_a_gate_again_that_was_decided_against() {
        GateReview held = review("R-1", GateDecision.HOLD, "2026-03-10").decidedBy(id("bob")).build();

        Paths.of(gates(sponsorGate("G1", held), sponsorGate("G2", review("R-2").build())), PACK)
                .takes()
                .leaves("GATE-001 GateReview/P-1/R-2 JUDGEMENT: gate G1 was decided HOLD");
    }

    @Test
    void gate_001_needs_somebody_who_may_decide() {
        ProjectBuilder nobody = gates(sponsorGate("G1"), sponsorGate("G2", review("R-2").build())).organization(roles());

        Paths.of(nobody, PACK)
                .takes()
                .leaves("GATE-001 GateReview/P-1/R-2 NOBODY: a decision maker of gate G1");
    }

    private static ProjectBuilder inSecondPhase(GateBuilder second) {
        GatePlan plan = gatePlan()
                .phases(List.of(phase("PH1", 1), phase("PH2", 2)))
                .gates(List.of(
                        sponsorGate("G1", passed("R-1", "2026-02-01")).authorizes(new PhaseId("PH1")).build(),
                        second.authorizes(new PhaseId("PH2")).build()))
                .currentPhase(new PhaseId("PH2"))
                .currentPhaseSince(day("2026-03-10"))
                .build();
        return led().gatePlan(plan);
    }

    @Test
    void gate_002_holds_the_gate_that_opens_the_phase() {
        Paths.of(inSecondPhase(sponsorGate("G2")), PACK)
                .takes("Hold gate G2 on 2026-03-31 with bob deciding; the path holds if it is passed.")
                .solves("GATE-002 Project/P-1")
                .leaves();
    }

    @Test
    void gate_002_decides_a_review_that_is_under_way() {
        Paths paths = Paths.of(inSecondPhase(sponsorGate("G2", review("R-2").build())), PACK);

        assertThat(paths.path().changes()).containsExactly(new DecideGate(
                paths.path().project(), new GateId("G2"), new GateReviewId("R-2"),
                GateDecision.GO, id("bob"), Paths.TODAY, false));
    }

    @Test
    void gate_002_returns_to_the_authorised_phase_where_the_gate_was_decided_against() {
        GateReview held = review("R-2", GateDecision.HOLD, "2026-03-10").decidedBy(id("bob")).build();

        Paths.of(inSecondPhase(sponsorGate("G2", held)), PACK)
                .takes("Stop work beyond the last passed gate and return to phase PH1 on 2026-03-31.")
                .takesInChinese("于2026-03-31停止未获授权的工作,退回阶段PH1。")
                .solves("GATE-002 Project/P-1")
                .leaves();
    }

    @Test
    void gate_005_has_the_decision_confirmed_by_those_who_may_decide() {
        GateReview wrong = review("R-1", GateDecision.GO, "2026-03-10").decidedBy(id("cleo")).build();

        Paths.of(gates(sponsorGate("G1", wrong)), PACK)
                .takes("Have bob confirm or replace the decision of review R-1 of gate G1 on 2026-03-31; the path holds if it "
                        + "stays GO.")
                .takesInChinese("由bob于2026-03-31确认或重新作出关口G1评审R-1的决策;维持通过时本路径成立。")
                .solves("GATE-005 GateReview/P-1/R-1")
                .leaves();
    }

    @Test
    void gate_005_does_not_move_a_decision_on_which_a_later_gate_rests() {
        GateReview wrong = review("R-1", GateDecision.GO, "2026-03-02").decidedBy(id("cleo")).build();

        Paths.of(gates(sponsorGate("G1", wrong), sponsorGate("G2", passed("R-2", "2026-03-10"))), PACK)
                .takes()
                .leaves("GATE-005 GateReview/P-1/R-1 NEW_FINDING: GATE-001 GateReview/P-1/R-2");
    }

    @Test
    void gate_006_has_the_manager_s_own_decision_taken_by_another() {
        GateReview own = review("R-1", GateDecision.GO, "2026-03-10").decidedBy(id("ann")).build();

        Paths.of(gates(sponsorGate("G1", own)), PACK)
                .takes("Have bob confirm or replace the decision of review R-1 of gate G1 on 2026-03-31; the path holds if it "
                        + "stays GO.")
                .solves("GATE-006 GateReview/P-1/R-1")
                .leaves();
    }

    @Test
    void gate_006_does_not_propose_the_manager_again_who_is_sponsor_too() {
        GateReview own = review("R-1", GateDecision.GO, "2026-03-10").decidedBy(id("ann")).build();
        ProjectBuilder project = gates(sponsorGate("G1", own))
                .organization(roles(role(id("ann"), GovernanceRole.SPONSOR).build()));

        Paths.of(project, PACK)
                .takes()
                .leaves("GATE-006 GateReview/P-1/R-1 NOBODY: a decision maker of gate G1");
    }

    @Test
    void gate_008_closes_the_condition_where_major_findings_block() {
        GateReview conditional = review("R-1", GateDecision.CONDITIONAL_GO, "2026-03-01")
                .decidedBy(id("bob"))
                .conditions(List.of(condition("C-3").owner(id("ann")).due(day("2026-03-16")).build()))
                .build();
        ProjectBuilder project = gates(sponsorGate("G1", conditional).plannedOn(day("2026-03-01")))
                .riskTier(RiskTier.LOW);

        Paths.of(project, PACK, finder -> finder.blockingFrom(Severity.MAJOR))
                .takes("Meet and close condition C-3 of review R-1 on 2026-03-31.")
                .takesInChinese("于2026-03-31落实并关闭评审R-1的条件C-3。")
                .solves("GATE-008 GateCondition/P-1/C-3")
                .leaves();
    }
}
