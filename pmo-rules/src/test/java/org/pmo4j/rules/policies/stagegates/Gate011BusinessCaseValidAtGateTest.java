package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.governance.DocumentVersionBuilder;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate011BusinessCaseValidAtGateTest {

    private static final PolicyCheck GATE_011 = PolicyCheck.of("GATE-011");
    private static final GateReview PASSED = review("R-1", GateDecision.GO, "2025-03-15").build();
    private static final GateReview PENDING = review("R-1").build();

    @Test
    void reports_business_case_last_updated_the_day_before_the_previous_gate() {
        Project project = atSecondGate(
                review("R-2", GateDecision.CONDITIONAL_GO, "2026-01-20").build(),
                businessCase(DocumentStatus.APPROVED, true, version("2025-03-14")));

        GATE_011.given(project).at("2026-03-31")
                .yields("PASS GateReview/P-1/R-1", "FAIL GateReview/P-1/R-2")
                .says("Business case at gate G2 on 2026-01-20 is not confirmed: status APPROVED, viable true, last update "
                        + "2025-03-14, previous gate 2025-03-15.")
                .saysInChinese("关口G2(2026-01-20)未确认业务论证:状态已批准,成立是,最近更新2025-03-14,上一关口2025-03-15。")
                .becauseOf("gate=G2", "date=2026-01-20", "businessCaseStatus=APPROVED", "viable=true",
                        "lastUpdate=2025-03-14", "previousGateOn=2025-03-15");
    }

    @Test
    void passes_business_case_updated_on_the_day_of_the_previous_gate() {
        Project project = atSecondGate(
                review("R-2", GateDecision.CONDITIONAL_GO, "2026-01-20").build(),
                businessCase(DocumentStatus.APPROVED, true, version("2025-03-15")));

        GATE_011.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-1", "PASS GateReview/P-1/R-2");
    }

    @Test
    void reports_pending_review_with_a_case_not_updated_since_the_previous_gate() {
        Project project = atSecondGate(
                review("R-2").build(), businessCase(DocumentStatus.APPROVED, true, version("2025-03-14")));

        GATE_011.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-1", "FAIL GateReview/P-1/R-2");
    }

    @Test
    void leaves_draft_status_at_the_first_gate_to_gate_003() {
        Project project = atFirstGate(PASSED, businessCase(DocumentStatus.DRAFT, true));

        GATE_011.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void does_not_hold_a_newer_refusal_against_a_past_pass() {
        BusinessCase refused = businessCase(DocumentStatus.APPROVED, false, version("2026-03-31"));

        GATE_011.given(atFirstGate(PASSED, refused)).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
        GATE_011.given(atFirstGate(PENDING, refused)).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Business case at gate G1 on 2026-03-31 is not confirmed: status APPROVED, viable false, last update "
                        + "2026-03-31, previous gate NONE.");
    }

    @Test
    void cannot_date_a_refusal_without_versions() {
        BusinessCase refused = businessCase(DocumentStatus.APPROVED, false);

        GATE_011.given(atFirstGate(PASSED, refused)).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: businessCase.versions");
        GATE_011.given(atFirstGate(PENDING, refused)).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void cannot_date_a_rejection_without_versions() {
        BusinessCase rejected = businessCase(DocumentStatus.REJECTED, true);

        GATE_011.given(atFirstGate(PASSED, rejected)).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: businessCase.versions");
        GATE_011.given(atFirstGate(PENDING, rejected)).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void holds_a_refusal_in_the_version_of_that_day_against_a_pass() {
        Project notViable = atFirstGate(PASSED, businessCase(DocumentStatus.DRAFT, false, version("2025-03-15")));
        Project rejected = atFirstGate(PASSED, businessCase(DocumentStatus.REJECTED, true, version("2025-03-15")));

        GATE_011.given(notViable).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
        GATE_011.given(rejected).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_from_the_newest_version_alone_what_stood_at_the_second_gate() {
        Project project = atSecondGate(
                review("R-2", GateDecision.GO, "2026-01-20").build(),
                businessCase(DocumentStatus.APPROVED, true, version("2026-02-01")));

        GATE_011.given(project).at("2026-03-31")
                .yields("PASS GateReview/P-1/R-1", "UNKNOWN GateReview/P-1/R-2: businessCase.versions");
    }

    @Test
    void reports_second_gate_if_all_of_several_versions_are_later() {
        Project project = atSecondGate(
                review("R-2", GateDecision.GO, "2026-01-20").build(),
                businessCase(DocumentStatus.APPROVED, true, version("2026-02-01"), version("2026-02-02")));

        GATE_011.given(project).at("2026-03-31")
                .yields("PASS GateReview/P-1/R-1", "FAIL GateReview/P-1/R-2")
                .says("Business case at gate G2 on 2026-01-20 is not confirmed: status APPROVED, viable true, last update "
                        + "NONE, previous gate 2025-03-15.");
    }

    @Test
    void cannot_tell_about_the_second_gate_without_versions() {
        Project project = atSecondGate(
                review("R-2", GateDecision.GO, "2026-01-20").build(), businessCase(DocumentStatus.APPROVED, true));

        GATE_011.given(project).at("2026-03-31")
                .yields("PASS GateReview/P-1/R-1", "UNKNOWN GateReview/P-1/R-2: businessCase.versions");
    }

    @Test
    void takes_an_approved_version_between_the_gates_for_a_judgement() {
        DocumentVersion superseded = version("2025-03-15").with()
                .status(DocumentStatus.SUPERSEDED)
                .approvedOn(day("2025-03-20"))
                .build();
        GateReview second = review("R-2", GateDecision.GO, "2026-01-20").build();

        GATE_011.given(atSecondGate(second, businessCase(DocumentStatus.APPROVED, null, superseded))).at("2026-03-31")
                .yields("PASS GateReview/P-1/R-1", "PASS GateReview/P-1/R-2");
    }

    @Test
    void cannot_tell_without_judgement_or_approved_version() {
        DocumentVersion draft = version("2025-03-15").withStatus(DocumentStatus.DRAFT);

        GATE_011.given(atFirstGate(PASSED, businessCase(DocumentStatus.DRAFT, null, draft))).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: businessCase.viable");
        GATE_011.given(atFirstGate(PASSED, businessCase(DocumentStatus.APPROVED, null))).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: businessCase.viable");
    }

    @Test
    void reports_every_pass_without_business_case() {
        Project project = atSecondGate(
                review("R-2").decision(GateDecision.GO).build(), businessCase(DocumentStatus.ABSENT, null));

        GATE_011.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1", "FAIL GateReview/P-1/R-2");
    }

    @Test
    void says_that_the_date_of_an_undated_pass_is_not_held() {
        Project project =
                atFirstGate(review("R-1").decision(GateDecision.GO).build(), businessCase(DocumentStatus.ABSENT, null));

        GATE_011.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Business case at gate G1 on NONE is not confirmed: status ABSENT, viable NONE, last update NONE, "
                        + "previous gate NONE.");
    }

    @Test
    void cannot_tell_about_an_undated_pass() {
        Project project = atFirstGate(
                review("R-1").decision(GateDecision.GO).build(),
                businessCase(DocumentStatus.APPROVED, true, version("2025-03-15")));

        GATE_011.given(project).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: decidedOn");
    }

    @Test
    void cannot_tell_without_business_case_register() {
        GATE_011.given(atFirstGate(PASSED, null)).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: businessCase");
    }

    @Test
    void does_not_examine_hold_rework_stop_or_a_review_to_come() {
        BusinessCase absent = businessCase(DocumentStatus.ABSENT, null);
        Project project = project()
                .businessCase(absent)
                .gatePlan(gatePlan(gate("G1",
                                review("R-1", GateDecision.HOLD, "2026-01-01").build(),
                                review("R-2", GateDecision.RECYCLE, "2026-02-01").build(),
                                review("R-3", GateDecision.STOP, "2026-03-01").build(),
                                review("R-4").openedOn(day("2026-04-01")).build())
                        .build()))
                .build();

        GATE_011.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_plan_without_reviews() {
        Project project = project().gatePlan(gatePlan().build()).build();

        GATE_011.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_011.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    private static Project atFirstGate(GateReview review, @Nullable BusinessCase businessCase) {
        return project().businessCase(businessCase).gatePlan(gatePlan(gate("G1", review).build())).build();
    }

    private static Project atSecondGate(GateReview second, BusinessCase businessCase) {
        return project()
                .businessCase(businessCase)
                .gatePlan(gatePlan(gate("G1", PASSED).build(), gate("G2", second).build()))
                .build();
    }

    private static BusinessCase businessCase(
            DocumentStatus status, @Nullable Boolean viable, DocumentVersion... versions) {
        return new BusinessCase(status, viable, List.of(versions));
    }

    private static DocumentVersion version(String updatedOn) {
        return DocumentVersionBuilder.builder()
                .version(updatedOn)
                .updatedOn(day(updatedOn))
                .status(DocumentStatus.APPROVED)
                .build();
    }
}
