package org.pmo4j.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.ApprovalLevel;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;

/** Changes can be decided, and decided again, until they are implemented. */
final class ChangeFixes {

    static final Map<String, Fix> BY_POLICY = Map.of(
            "CHG-001", ChangeFixes::origin,
            "CHG-002", ChangeFixes::decision,
            "CHG-006", ChangeFixes::decision,
            "CHG-007", ChangeFixes::implemented);

    private static final Set<ChangeStatus> ASKED = Set.of(ChangeStatus.SUBMITTED, ChangeStatus.UNDER_ANALYSIS, ChangeStatus.DEFERRED);

    private ChangeFixes() {}

    /** A request decided today authorises a baseline of today, not one that took effect before. */
    private static Proposal origin(Case violation) {
        BaselineLog log = Edit.held(violation.project().baselines(), "baselines");
        Baseline baseline = log.baselines().stream()
                .filter(entry -> entry.id().value().equals(violation.finding().subject().id()))
                .findFirst()
                .orElseThrow();
        Baseline before = log.previous(baseline);
        boolean inForce = baseline.status() == DocumentStatus.APPROVED
                && baseline.equals(log.inForceOn(baseline.kind(), violation.asOf()));
        boolean restorable = inForce && before != null && !before.equals(baseline);
        Proposal proposal = restorable
                ? Proposal.oneOf(
                        List.of(new RestoreBaseline(
                                violation.project().id(), baseline.id(), before.id(), violation.asOf())),
                        Obstacle.TOO_LATE)
                : Proposal.none(
                        Obstacle.TOO_LATE,
                        "in effect since " + baseline.effectiveDate(),
                        "自" + baseline.effectiveDate() + "起生效");
        @Nullable ChangeRequest named = violation.project().changeLog() == null
                ? null
                : violation.project().changeLog().request(baseline.changeRequest());
        boolean today = violation.asOf().equals(baseline.effectiveDate());
        return today && named != null && ASKED.contains(named.status())
                ? Proposal.oneOf(decisions(violation, named), Obstacle.NOBODY).or(first(proposal))
                : proposal;
    }

    private static List<Change> first(Proposal proposal) {
        return proposal.alternatives().isEmpty() ? List.of() : proposal.alternatives().get(0);
    }

    private static Proposal decision(Case violation) {
        ChangeRequest request = request(violation);
        if (request.implementedBy(violation.asOf())) {
            return Proposal.none(Obstacle.TOO_LATE, "the change is implemented", "变更已实施");
        }
        List<Change> decisions = decisions(violation, request);
        return decisions.isEmpty()
                ? Proposal.none(Obstacle.NOBODY, "change control board or steering committee, other than the requester",
                        "申请人以外的变更控制委员会或指导委员会成员")
                : Proposal.oneOf(decisions, Obstacle.NOBODY);
    }

    /** What is implemented today can still be approved today; what was implemented before cannot. */
    private static Proposal implemented(Case violation) {
        ChangeRequest request = request(violation);
        boolean today = violation.asOf().equals(request.implementedOn()) && ASKED.contains(request.status());
        return today
                ? Proposal.oneOf(decisions(violation, request), Obstacle.NOBODY)
                : Proposal.none(Obstacle.TOO_LATE, "the change is implemented", "变更已实施");
    }

    private static ChangeRequest request(Case violation) {
        return Edit.held(violation.project().changeLog(), "changeLog").requests().stream()
                .filter(entry -> entry.id().value().equals(violation.finding().subject().id()))
                .findFirst()
                .orElseThrow();
    }

    /** The lowest level first; nobody decides what they asked for. */
    private static List<Change> decisions(Case violation, ChangeRequest request) {
        List<Change> decisions = new ArrayList<>();
        for (ApprovalLevel level : List.of(ApprovalLevel.CHANGE_CONTROL_BOARD, ApprovalLevel.STEERING_COMMITTEE)) {
            PersonId by = violation.holders(rolesAt(level)).stream()
                    .filter(person -> !person.equals(request.requestedBy()))
                    .findFirst()
                    .orElse(null);
            boolean lower = request.decisionLevel() != null && level.compareTo(request.decisionLevel()) < 0;
            if (by != null && !lower) {
                decisions.add(new DecideChangeRequest(
                        violation.project().id(), request.id(), level, by, violation.asOf()));
            }
        }
        return decisions;
    }

    private static Set<GovernanceRole> rolesAt(ApprovalLevel level) {
        return level == ApprovalLevel.CHANGE_CONTROL_BOARD
                ? Set.of(GovernanceRole.CHANGE_CONTROL_BOARD)
                : Set.of(GovernanceRole.STEERING_COMMITTEE, GovernanceRole.PROJECT_BOARD);
    }
}
