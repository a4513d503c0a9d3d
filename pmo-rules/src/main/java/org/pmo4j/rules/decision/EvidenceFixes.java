package org.pmo4j.rules.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.gate.Checklist;
import org.pmo4j.model.gate.EvidenceRequirement;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.EvidenceGap;

/** What a review under way is prepared with: documents, checks and the business case. */
final class EvidenceFixes {

    private static final Map<String, BaselineKind> BASELINES = Map.of(
            "SCOPE_BASELINE", BaselineKind.SCOPE,
            "SCOPE_STATEMENT", BaselineKind.SCOPE,
            "WBS", BaselineKind.SCOPE,
            "WBS_DICTIONARY", BaselineKind.SCOPE,
            "SCHEDULE_BASELINE", BaselineKind.SCHEDULE,
            "COST_BASELINE", BaselineKind.COST);

    private EvidenceFixes() {}

    /** Each artefact that is missing is a change of its own; only all of them together close the gap. */
    static Proposal evidence(Case violation) {
        if (violation.decidedBefore()) {
            return late(violation);
        }
        DocumentStatus minimum = DocumentStatus.valueOf(violation.limit("minStatus"));
        Set<Change> changes = new LinkedHashSet<>();
        for (EvidenceGap gap : violation.project().gates().missingEvidence(
                violation.gate(), violation.asOf(), minimum)) {
            Proposal one = document(violation, gap);
            if (one.alternatives().isEmpty()) {
                return one;
            }
            changes.addAll(one.alternatives().get(0));
        }
        return Proposal.all(List.copyOf(changes), Obstacle.WORK);
    }

    private static Proposal document(Case violation, EvidenceGap gap) {
        @Nullable BaselineKind kind = BASELINES.get(gap.artefact());
        Baseline draft = kind == null || violation.project().baselines() == null
                ? null
                : ProcessFixes.draft(violation, kind);
        if (draft != null) {
            return Proposal.all(
                    List.of(new ApproveBaseline(violation.project().id(), draft.id(), draft.kind(), violation.asOf())),
                    Obstacle.WORK);
        }
        DocumentStatus status = gap.observed().status() == null ? DocumentStatus.ABSENT : gap.observed().status();
        return switch (gap.artefact()) {
            case ApproveDocument.CHARTER -> violation.project().charter() == null
                    ? listed(violation, gap)
                    : ProcessFixes.approve(violation, gap.artefact(), status, GovernanceRole.SPONSOR);
            case ApproveDocument.PLAN -> violation.project().managementPlan() == null
                    ? listed(violation, gap)
                    : ProcessFixes.approve(violation, gap.artefact(), status, GovernanceRole.SPONSOR,
                            GovernanceRole.STEERING_COMMITTEE, GovernanceRole.PROJECT_BOARD);
            case ApproveDocument.BUSINESS_CASE -> violation.project().businessCase() == null
                    ? listed(violation, gap)
                    : justify(violation, status);
            default -> listed(violation, gap);
        };
    }

    private static Proposal listed(Case violation, EvidenceGap gap) {
        if (violation.project().artefacts() == null) {
            return Proposal.none(
                    Obstacle.WORK, gap.nameEn(), gap.nameZh());
        }
        return Proposal.all(
                List.of(new ApproveDocument(
                        violation.project().id(), type(violation, gap),
                        gap.observed().status() == null ? DocumentStatus.ABSENT : gap.observed().status(), null,
                        violation.asOf())),
                Obstacle.WORK);
    }

    /** The gate names the type, which may be one of the organisation's own. */
    private static ArtefactType type(Case violation, EvidenceGap gap) {
        return Edit.held(violation.gate().evidence(), "evidence").stream()
                .map(EvidenceRequirement::artefact)
                .filter(artefact -> artefact.id().equals(gap.artefact()))
                .findFirst()
                .orElseThrow();
    }

    /** A case that was judged not viable, or refused, is not made viable by a signature. */
    static Proposal businessCase(Case violation) {
        BusinessCase held = Edit.held(violation.project().businessCase(), "businessCase");
        if (violation.decidedBefore()) {
            return late(violation);
        }
        return justify(violation, held.status());
    }

    private static Proposal justify(Case violation, DocumentStatus status) {
        BusinessCase held = Edit.held(violation.project().businessCase(), "businessCase");
        if (held.unjustified()) {
            return Proposal.none(
                    Obstacle.JUDGEMENT,
                    "the business case was refused or judged not viable: justify the project anew or terminate it",
                    "业务论证被否决或判定不成立:重新论证,或终止项目");
        }
        return Proposal.all(
                List.of(new ApproveDocument(
                        violation.project().id(), ArtefactCatalogue.find(ApproveDocument.BUSINESS_CASE), status, null,
                        violation.asOf())),
                Obstacle.WORK);
    }

    /** The fewest checks that pass without conditions. */
    static Proposal checklist(Case violation) {
        GateReview review = violation.review();
        if (review.decision() != null) {
            return late(violation);
        }
        Checklist checklist = Edit.held(review.checklist(), "checklist");
        int needed = violation.decimal("passAbove")
                .multiply(BigDecimal.valueOf(checklist.applicable()))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact() + 1;
        return needed > checklist.applicable()
                ? Proposal.none(Obstacle.JUDGEMENT, "more checks are required than there are", "要求的检查项多于现有项")
                : Proposal.all(
                        List.of(new CompleteChecks(
                                violation.project().id(), review.id(), checklist.satisfied(), needed, violation.asOf())),
                        Obstacle.WORK);
    }

    private static Proposal late(Case violation) {
        return Proposal.none(
                Obstacle.TOO_LATE,
                "decided on " + violation.review().decidedOn(),
                "于" + violation.review().decidedOn() + "决策");
    }
}
