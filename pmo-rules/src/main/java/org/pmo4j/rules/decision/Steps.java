package org.pmo4j.rules.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.project.Project;

/**
 * The order in which changes are carried out: who is responsible, then documents, baselines and requests, then work, then
 * gates in their sequence, then the phase; exemptions last.
 */
final class Steps {

    private static final List<Class<? extends Change>> ORDER = List.of(
            EndRole.class,
            AppointLeader.class,
            ApproveDocument.class,
            DecideChangeRequest.class,
            RestoreBaseline.class,
            ApproveBaseline.class,
            ApproveSpending.class,
            AcceptDeliverable.class,
            CompleteChecks.class,
            CloseCondition.class,
            DecideGate.class,
            ReturnToPhase.class,
            ApproveTailoring.class,
            GrantWaiver.class);

    private Steps() {}

    static List<Change> inOrder(Collection<Change> changes, Project project) {
        return changes.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Change change) -> ORDER.indexOf(change.getClass()))
                        .thenComparingInt(change -> sequence(change, project))
                        .thenComparing(Object::toString))
                .toList();
    }

    private static int sequence(Change change, Project project) {
        return change instanceof DecideGate held && project.gatePlan() != null
                ? project.gatePlan().gates().stream()
                        .filter(gate -> gate.id().equals(held.gate()))
                        .mapToInt(Gate::sequence)
                        .findFirst()
                        .orElse(0)
                : 0;
    }
}
