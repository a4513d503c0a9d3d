package org.pmo4j.rules.twins.changecontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Requester does not approve. */
final class Chg006 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().changeLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (ChangeRequest request : given.project().changeLog().requests()) {
            boolean bothKnown = request.requestedBy() != null && request.decidedBy() != null;
            boolean same = bothKnown && request.requestedBy().equals(request.decidedBy());
            if (ChangeTerms.approved(request, given.asOf()) && (same || !bothKnown)) {
                judge(request, same, given, verdicts);
            }
        }
    }

    private static void judge(ChangeRequest request, boolean same, Governed given, Verdicts verdicts) {
        Money cost = request.costImpact();
        LocalDate day = request.decidedOn() == null ? given.asOf() : request.decidedOn();
        List<Money> limits = request.decidedBy() == null
                ? List.of()
                : limits(given.project(), request.decidedBy(), day);
        boolean mixed = mixed(limits, cost);
        boolean covered = !mixed
                && cost != null
                && limits.stream().anyMatch(limit -> cost.amount().abs().compareTo(limit.amount()) <= 0);
        boolean free = same && cost != null && cost.signum() == 0;
        boolean violated = same && !mixed && cost != null && !limits.isEmpty() && !covered;
        verdicts.of("ChangeRequest", request.id()).verdict(violated, mixed || !covered && !free);
    }

    private static boolean mixed(List<Money> limits, @Nullable Money cost) {
        return cost != null && !limits.stream().allMatch(cost::sameCurrency);
    }

    private static List<Money> limits(Project project, PersonId person, LocalDate day) {
        List<Money> limits = new ArrayList<>();
        if (project.managers() != null) {
            project.managers().assignments().stream()
                    .filter(assignment -> assignment.party().equals(person))
                    .filter(assignment -> effective(assignment.start(), assignment.finish(), day))
                    .forEach(assignment -> limits.add(assignment.spendingLimit()));
        }
        if (project.organization() != null) {
            project.organization().assignments().stream()
                    .filter(assignment -> assignment.party().equals(person))
                    .filter(assignment -> effective(assignment.start(), assignment.finish(), day))
                    .forEach(assignment -> limits.add(assignment.approvalLimit()));
        }
        limits.removeIf(Objects::isNull);
        return limits;
    }

    private static boolean effective(@Nullable LocalDate start, @Nullable LocalDate finish, LocalDate day) {
        return (start == null || !start.isAfter(day)) && (finish == null || !finish.isBefore(day));
    }
}
