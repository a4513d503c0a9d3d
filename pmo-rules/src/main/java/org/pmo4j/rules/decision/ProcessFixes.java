package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.project.Charter;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.ManagementPlan;

/** Documents that must be approved before work: that helps as long as the work has not begun on an earlier day. */
final class ProcessFixes {

    static final Map<String, Fix> BY_POLICY = Map.of(
            "PROC-001", ProcessFixes::charter,
            "PROC-003", ProcessFixes::plan,
            "PROC-004", ProcessFixes::baselines);

    private ProcessFixes() {}

    private static Proposal charter(Case violation) {
        Charter charter = Edit.held(violation.project().charter(), "charter");
        LocalDate started = Edit.held(violation.project().processLog(), "processLog").firstStart(ProcessGroup.PLANNING);
        return charter.approved() || begun(started, violation)
                ? Proposal.none(Obstacle.TOO_LATE, "planning started on " + started, "规划于" + started + "开始")
                : approve(violation, ApproveDocument.CHARTER, charter.status(), GovernanceRole.SPONSOR);
    }

    private static Proposal plan(Case violation) {
        ManagementPlan plan = Edit.held(violation.project().managementPlan(), "managementPlan");
        LocalDate started = Edit.held(violation.project().processLog(), "processLog").executionStart();
        Proposal proposal = plan.approved() || begun(started, violation)
                ? Proposal.none(Obstacle.TOO_LATE, "executing started on " + started, "执行于" + started + "开始")
                : approve(violation, ApproveDocument.PLAN, plan.status(), GovernanceRole.SPONSOR,
                        GovernanceRole.STEERING_COMMITTEE, GovernanceRole.PROJECT_BOARD);
        @Nullable PersonId sponsor = violation.holder(GovernanceRole.SPONSOR);
        boolean adaptive = violation.exemptions() && violation.project().lifecycle() == Lifecycle.HYBRID;
        return adaptive && sponsor != null
                ? proposal.or(List.of(new ApproveTailoring(violation.project().id(), null, sponsor, violation.asOf())))
                : proposal;
    }

    private static boolean begun(@Nullable LocalDate started, Case violation) {
        return started != null && started.isBefore(violation.asOf());
    }

    /** Approves a document in the name of the first of the roles that somebody holds. */
    static Proposal approve(Case violation, String artefact, DocumentStatus status, GovernanceRole... roles) {
        @Nullable PersonId by = violation.holder(roles);
        return by == null
                ? Proposal.none(Obstacle.NOBODY, roles[0].nameEn(), roles[0].nameZh())
                : Proposal.all(
                        List.of(new ApproveDocument(
                                violation.project().id(), ArtefactCatalogue.find(artefact), status, by, violation.asOf())),
                        Obstacle.TOO_LATE);
    }

    private static Proposal baselines(Case violation) {
        LocalDate started = Edit.held(violation.project().processLog(), "processLog").executionStart();
        if (begun(started, violation)) {
            return Proposal.none(Obstacle.TOO_LATE, "executing started on " + started, "执行于" + started + "开始");
        }
        String names = violation.finding().evidence().stream()
                .filter(evidence -> evidence.name().equals("missingKinds"))
                .map(evidence -> String.valueOf(evidence.observed()))
                .findFirst()
                .orElseThrow();
        List<Change> changes = new ArrayList<>();
        for (String name : names.split(", ")) {
            BaselineKind kind = BaselineKind.valueOf(name);
            Baseline draft = draft(violation, kind);
            if (draft == null) {
                return Proposal.none(Obstacle.WORK, "there is no draft of the " + kind.nameEn() + " baseline",
                        "尚无" + kind.nameZh() + "草案");
            }
            changes.add(new ApproveBaseline(violation.project().id(), draft.id(), kind, violation.asOf()));
        }
        return Proposal.all(changes, Obstacle.TOO_LATE);
    }

    /** The first version of a kind that was written and not refused; null when there is none. */
    static @Nullable Baseline draft(Case violation, BaselineKind kind) {
        return Edit.held(violation.project().baselines(), "baselines").baselines().stream()
                .filter(baseline -> baseline.kind() == kind && !baseline.approved())
                .filter(baseline -> baseline.status().compareTo(DocumentStatus.DRAFT) >= 0)
                .min(Baseline.BY_VERSION)
                .orElse(null);
    }
}
