package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.artefact;
import static org.pmo4j.rules.policies.Facts.artefacts;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.requires;
import static org.pmo4j.rules.policies.Facts.review;
import static org.pmo4j.rules.policies.Facts.version;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.EvidenceRequirement;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.Charter;
import org.pmo4j.model.project.CharterBuilder;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.risk.RiskBuilder;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate003EvidencePresentAndApprovedTest {

    private static final PolicyCheck GATE_003 = PolicyCheck.of("GATE-003");

    private static final GateReview GO = review("R-1", GateDecision.GO, "2026-03-10").build();

    private static final GateReview PENDING = review("R-1").build();

    @Test
    void reports_all_evidence_that_is_missing_or_not_approved_in_one_finding() {
        ProjectBuilder project = reviewed(GO, requires("RISK_REPORT"), requires("CHARTER"), requires("QUALITY_REPORTS"))
                .charter(approved("2026-03-11"))
                .artefacts(artefacts(artefact("QUALITY_REPORTS", version("2026-03-01", DocumentStatus.APPROVED).build())));

        GATE_003.given(project.build()).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Gate G1 on 2026-03-10 lacks required evidence: CHARTER SUBMITTED instead of APPROVED, "
                        + "RISK_REPORT MISSING instead of APPROVED.")
                .saysInChinese("关口G1(2026-03-10)缺少必需证据:项目章程已提交(要求已批准)、风险报告缺失(要求已批准)。")
                .becauseOf("gate=G1", "date=2026-03-10",
                        "artefacts=CHARTER SUBMITTED instead of APPROVED, RISK_REPORT MISSING instead of APPROVED",
                        "minStatus:APPROVED (default)");
    }

    @Test
    void passes_charter_approved_on_the_day_of_the_decision() {
        ProjectBuilder project = reviewed(GO, requires("CHARTER")).charter(approved("2026-03-10"));

        GATE_003.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_charter_approved_on_the_day_after_the_decision() {
        ProjectBuilder project = reviewed(GO, requires("CHARTER")).charter(approved("2026-03-11"));

        GATE_003.given(project.build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void judges_pending_review_on_the_day_of_evaluation() {
        ProjectBuilder project = reviewed(PENDING, requires("CHARTER")).charter(approved("2026-03-31"));

        GATE_003.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
        GATE_003.given(project.build()).at("2026-03-30").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void passes_risk_register_that_has_no_status() {
        ProjectBuilder project = reviewed(GO, requires("RISK_REGISTER"))
                .riskRegister(new RiskRegister(
                        List.of(RiskBuilder.builder()
                                .id(new RiskId("K-1"))
                                .title("Strike")
                                .kind(RiskKind.THREAT)
                                .status(RiskStatus.OPEN)
                                .build()),
                        null));

        GATE_003.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void passes_version_in_force_at_an_old_gate_that_is_superseded_since() {
        ProjectBuilder project = withVersions(
                version("2026-03-01", DocumentStatus.SUPERSEDED).approvedOn(day("2026-03-05")).build(),
                version("2026-03-20", DocumentStatus.APPROVED).build());

        GATE_003.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_when_the_only_version_is_newer_than_the_decision() {
        ProjectBuilder project = withVersions(version("2026-03-11", DocumentStatus.APPROVED).build());

        GATE_003.given(project.build()).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: RISK_REPORT");
    }

    @Test
    void reports_document_whose_first_of_two_versions_is_newer_than_the_decision() {
        ProjectBuilder project = withVersions(
                version("2026-03-11", DocumentStatus.DRAFT).build(),
                version("2026-03-20", DocumentStatus.APPROVED).build());

        GATE_003.given(project.build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_when_no_register_holds_the_artefact() {
        ProjectBuilder project = reviewed(GO, requires("RISK_REPORT"), requires("CHARTER"), requires("RISK_REGISTER"));

        GATE_003.given(project.build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: CHARTER, RISK_REGISTER, RISK_REPORT");
    }

    @Test
    void cannot_tell_when_the_status_of_a_superseded_version_is_lost() {
        ProjectBuilder project = withVersions(version("2026-03-01", DocumentStatus.SUPERSEDED).build());

        GATE_003.given(project.build()).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: RISK_REPORT");
    }

    @Test
    void reports_one_missing_artefact_although_another_is_unknown() {
        ProjectBuilder project = reviewed(GO, requires("CHARTER"), requires("RISK_REPORT")).artefacts(artefacts());

        GATE_003.given(project.charter(approved("2026-03-11")).build()).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1");
        GATE_003.given(project.artefacts(null).build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void reports_artefact_missing_from_an_empty_register() {
        ProjectBuilder project = reviewed(GO, requires("RISK_REPORT")).artefacts(artefacts());

        GATE_003.given(project.build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void accepts_the_status_that_is_set() {
        ProjectBuilder project = withVersions(version("2026-03-01", DocumentStatus.REVIEWED).build());

        GATE_003.given(project.build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
        GATE_003.given(project.build()).with("GATE-003.minStatus", "REVIEWED").at("2026-03-31")
                .yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void prefers_the_status_that_the_gate_asks_for() {
        var draftWillDo = new EvidenceRequirement(ArtefactCatalogue.find("RISK_REPORT"), true, DocumentStatus.DRAFT);
        ProjectBuilder project = reviewed(GO, draftWillDo)
                .artefacts(artefacts(artefact("RISK_REPORT", version("2026-03-01", DocumentStatus.DRAFT).build())));

        GATE_003.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void leaves_absent_business_case_to_gate_011() {
        ProjectBuilder project = reviewed(GO, requires("BUSINESS_CASE"))
                .businessCase(new BusinessCase(DocumentStatus.ABSENT, null, List.of()));

        GATE_003.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_business_case_in_too_low_a_status() {
        ProjectBuilder project = reviewed(GO, requires("BUSINESS_CASE"))
                .businessCase(new BusinessCase(DocumentStatus.DRAFT, null, List.of()));

        GATE_003.given(project.build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_when_the_decision_has_no_date() {
        ProjectBuilder project = reviewed(review("R-1").decision(GateDecision.GO).build(), requires("CHARTER"))
                .charter(approved("2026-03-10"));

        GATE_003.given(project.build()).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: decidedOn");
    }

    @Test
    void cannot_tell_when_the_evidence_of_the_gate_is_not_held() {
        ProjectBuilder project = project().gatePlan(gatePlan(gate("G1", GO).build()));

        GATE_003.given(project.build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: gatePlan.gates.evidence");
    }

    @Test
    void does_not_apply_to_gate_without_mandatory_evidence() {
        var optional = new EvidenceRequirement(ArtefactCatalogue.find("RISK_REPORT"), false, null);

        GATE_003.given(reviewed(GO, optional).artefacts(artefacts()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        GATE_003.given(reviewed(GO).artefacts(artefacts()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_other_decisions() {
        Gate gate = gate("G1",
                        review("R-1", GateDecision.CONDITIONAL_GO, "2026-01-10").build(),
                        review("R-2", GateDecision.HOLD, "2026-01-20").build(),
                        review("R-3", GateDecision.RECYCLE, "2026-02-10").build(),
                        review("R-4", GateDecision.STOP, "2026-03-10").build())
                .evidence(List.of(requires("RISK_REPORT")))
                .build();
        ProjectBuilder project = project().artefacts(artefacts()).gatePlan(gatePlan(gate));

        GATE_003.given(project.build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_review_that_opens_tomorrow() {
        GateReview planned = review("R-1").openedOn(day("2026-04-01")).build();

        GATE_003.given(reviewed(planned, requires("RISK_REPORT")).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_003.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void does_not_apply_to_an_empty_gate_plan() {
        GATE_003.given(project().gatePlan(gatePlan().build()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static ProjectBuilder reviewed(GateReview review, EvidenceRequirement... evidence) {
        return project().gatePlan(gatePlan(gate("G1", review).evidence(List.of(evidence)).build()));
    }

    /** A project whose gate was passed on 2026-03-10 and requires a risk report that has these versions. */
    private static ProjectBuilder withVersions(DocumentVersion... versions) {
        return reviewed(GO, requires("RISK_REPORT")).artefacts(artefacts(artefact("RISK_REPORT", versions)));
    }

    private static Charter approved(String on) {
        return CharterBuilder.builder().status(DocumentStatus.APPROVED).approvedOn(day(on)).build();
    }
}
