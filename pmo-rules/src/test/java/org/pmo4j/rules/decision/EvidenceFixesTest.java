package org.pmo4j.rules.decision;

import static org.pmo4j.rules.decision.Paths.led;
import static org.pmo4j.rules.decision.Paths.sponsorGate;
import static org.pmo4j.rules.policies.Facts.artefact;
import static org.pmo4j.rules.policies.Facts.artefacts;
import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.managementPlan;
import static org.pmo4j.rules.policies.Facts.requires;
import static org.pmo4j.rules.policies.Facts.review;
import static org.pmo4j.rules.policies.Facts.roles;
import static org.pmo4j.rules.policies.Facts.version;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.gate.Checklist;
import org.pmo4j.model.gate.EvidenceRequirement;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.CharterBuilder;
import org.pmo4j.model.project.ProjectBuilder;

class EvidenceFixesTest {

    private static final String PACK = "stage-gates";

    private static ProjectBuilder gates(GateBuilder... gates) {
        return led().gatePlan(gatePlan(
                Stream.of(gates).map(GateBuilder::build).toArray(Gate[]::new)));
    }

    private static ProjectBuilder asking(GateReview review, String... artefacts) {
        return gates(sponsorGate("G1", review)
                .evidence(Stream.of(artefacts).map(artefact -> requires(artefact)).toList()));
    }

    @Test
    void gate_003_has_every_document_approved_that_the_review_lacks() {
        ProjectBuilder project = asking(review("R-1").build(), "CHARTER", "PM_PLAN", "SCOPE_BASELINE", "QUALITY_METRICS")
                .charter(CharterBuilder.builder().status(DocumentStatus.SUBMITTED).build())
                .managementPlan(managementPlan(DocumentStatus.ABSENT).build())
                .baselines(baselines(baseline(BaselineKind.SCOPE, 1).status(DocumentStatus.DRAFT).build()))
                .artefacts(artefacts());

        Paths.of(project, PACK)
                .takes(
                        "Have the project charter approved by bob on 2026-03-31.",
                        "Write the project management plan and have it approved by bob on 2026-03-31.",
                        "Write the quality metrics and have it approved on 2026-03-31.",
                        "Have baseline SCOPE-1 (scope) approved on 2026-03-31.")
                .solves("GATE-003 GateReview/P-1/R-1")
                .leaves();
    }

    @Test
    void gate_003_counts_a_baseline_once_that_two_artefacts_rest_on() {
        ProjectBuilder project = asking(review("R-1").build(), "SCOPE_BASELINE", "WBS")
                .baselines(baselines(baseline(BaselineKind.SCOPE, 1).status(DocumentStatus.DRAFT).build()));

        Paths.of(project, PACK)
                .takes("Have baseline SCOPE-1 (scope) approved on 2026-03-31.")
                .takesInChinese("于2026-03-31批准基准SCOPE-1(范围)。")
                .solves("GATE-003 GateReview/P-1/R-1")
                .leaves();
    }

    @Test
    void gate_003_has_a_charter_approved_that_only_the_register_of_artefacts_holds() {
        ProjectBuilder project = asking(review("R-1").build(), "CHARTER")
                .artefacts(artefacts(artefact("CHARTER", version("2026-03-01", DocumentStatus.DRAFT).build())));

        Paths.of(project, PACK)
                .takes("Have the project charter approved on 2026-03-31.")
                .solves("GATE-003 GateReview/P-1/R-1")
                .leaves();
    }

    @Test
    void gate_003_has_a_document_written_that_only_the_organisation_knows() {
        EvidenceRequirement own = new EvidenceRequirement(new ArtefactType("SAFETY_CASE", "DOCUMENT"), true, null);
        ProjectBuilder project = gates(sponsorGate("G1", review("R-1").build()).evidence(List.of(own))).artefacts(artefacts());

        Paths.of(project, PACK)
                .takes("Write the safety_case and have it approved on 2026-03-31.")
                .solves("GATE-003 GateReview/P-1/R-1")
                .leaves();
    }

    @Test
    void gate_003_asks_for_data_where_an_artefact_is_not_held_beside_one_that_is_missing() {
        ProjectBuilder project = asking(review("R-1").build(), "CHARTER", "QUALITY_METRICS")
                .charter(CharterBuilder.builder().status(DocumentStatus.DRAFT).build());

        Paths.of(project, PACK).takes().leaves("GATE-003 GateReview/P-1/R-1 NOT_HELD: QUALITY_METRICS");
    }

    @Test
    void gate_003_does_not_change_what_a_past_review_had() {
        GateReview passed = review("R-1", GateDecision.GO, "2026-03-10").decidedBy(id("bob")).build();
        ProjectBuilder project = asking(passed, "CHARTER")
                .charter(CharterBuilder.builder().status(DocumentStatus.DRAFT).build());

        Paths.of(project, PACK)
                .takes()
                .leaves("GATE-003 GateReview/P-1/R-1 TOO_LATE: decided on 2026-03-10");
    }

    @Test
    void gate_003_helps_a_review_that_was_decided_today() {
        GateReview passed = review("R-1", GateDecision.GO, "2026-03-31").decidedBy(id("bob")).build();
        ProjectBuilder project = asking(passed, "CHARTER")
                .charter(CharterBuilder.builder().status(DocumentStatus.DRAFT).build());

        Paths.of(project, PACK)
                .takes("Have the project charter approved by bob on 2026-03-31.")
                .solves("GATE-003 GateReview/P-1/R-1");
    }

    @Test
    void gate_003_needs_a_sponsor_for_the_charter() {
        ProjectBuilder project = asking(review("R-1").build(), "CHARTER")
                .charter(CharterBuilder.builder().status(DocumentStatus.DRAFT).build())
                .organization(roles());

        Paths.of(project, PACK).takes().leaves("GATE-003 GateReview/P-1/R-1 NOBODY: sponsor");
    }

    @Test
    void gate_004_completes_the_fewest_checks_that_pass() {
        ProjectBuilder project =
                gates(sponsorGate("G1", review("R-1").checklist(new Checklist(5, 10)).build()));

        Paths.of(project, PACK)
                .takes("Complete 4 more phase-exit checks of review R-1 by 2026-03-31.")
                .takesInChinese("至2026-03-31再完成评审R-1的4项阶段退出检查。")
                .solves("GATE-004 GateReview/P-1/R-1")
                .leaves();
    }

    @Test
    void gate_004_does_not_change_the_checklist_of_a_decided_review() {
        GateReview passed = review("R-1", GateDecision.GO, "2026-03-10")
                .decidedBy(id("bob"))
                .checklist(new Checklist(5, 10))
                .build();

        Paths.of(gates(sponsorGate("G1", passed)), PACK)
                .takes()
                .leaves("GATE-004 GateReview/P-1/R-1 TOO_LATE: decided on 2026-03-10");
    }

    private static ProjectBuilder secondGate(BusinessCase businessCase) {
        GateReview first = review("R-1", GateDecision.GO, "2026-02-01").decidedBy(id("bob")).build();
        return gates(sponsorGate("G1", first), sponsorGate("G2", review("R-2").build())).businessCase(businessCase);
    }

    @Test
    void gate_011_has_an_outdated_business_case_updated() {
        BusinessCase outdated = new BusinessCase(
                DocumentStatus.APPROVED, true, List.of(version("2026-01-20", DocumentStatus.APPROVED).build()));

        Paths.of(secondGate(outdated), PACK)
                .takes("Have the business case updated and approved on 2026-03-31.")
                .takesInChinese("更新商业论证并于2026-03-31批准。")
                .solves("GATE-011 GateReview/P-1/R-2")
                .leaves();
    }

    @Test
    void gate_011_has_the_business_case_updated_when_an_earlier_gate_is_held_first() {
        BusinessCase dated = new BusinessCase(
                DocumentStatus.APPROVED, true, List.of(version("2026-03-01", DocumentStatus.APPROVED).build()));
        ProjectBuilder project = gates(sponsorGate("G1"), sponsorGate("G2", review("R-2").build())).businessCase(dated);

        Paths.of(project, PACK)
                .takes(
                        "Have the business case updated and approved on 2026-03-31.",
                        "Hold gate G1 on 2026-03-31 with bob deciding; the path holds if it is passed.")
                .solves("GATE-001 GateReview/P-1/R-2")
                .leaves();
    }

    @Test
    void gate_011_has_a_missing_business_case_written() {
        BusinessCase missing = new BusinessCase(DocumentStatus.ABSENT, null, List.of());

        Paths.of(gates(sponsorGate("G1", review("R-1").build())).businessCase(missing), PACK)
                .takes("Write the business case and have it approved on 2026-03-31.")
                .solves("GATE-011 GateReview/P-1/R-1")
                .leaves();
    }

    @Test
    void gate_011_does_not_make_a_project_viable_by_a_signature() {
        BusinessCase notViable = new BusinessCase(
                DocumentStatus.APPROVED, false, List.of(version("2026-03-20", DocumentStatus.APPROVED).build()));

        Paths.of(secondGate(notViable), PACK)
                .takes()
                .leaves("GATE-011 GateReview/P-1/R-2 JUDGEMENT: the business case was refused or judged not viable: "
                        + "justify the project anew or terminate it");
    }

    @Test
    void gate_011_does_not_change_what_a_past_gate_was_passed_on() {
        GateReview passed = review("R-1", GateDecision.GO, "2026-03-10").decidedBy(id("bob")).build();
        BusinessCase missing = new BusinessCase(DocumentStatus.ABSENT, null, List.of());

        Paths.of(gates(sponsorGate("G1", passed)).businessCase(missing), PACK)
                .takes()
                .leaves("GATE-011 GateReview/P-1/R-1 TOO_LATE: decided on 2026-03-10");
    }
}
