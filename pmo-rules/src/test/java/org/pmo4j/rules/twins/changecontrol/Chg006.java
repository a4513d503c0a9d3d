package org.pmo4j.rules.twins.changecontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.Pmo;
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
        List<Money> limits = request.decidedBy() == null ? List.of() : limits(request.decidedBy(), day, given);
        boolean violated = same && exceeds(cost, limits);
        boolean inOrder = covers(cost, limits) || same && limits.isEmpty() && cost != null && cost.signum() == 0;
        verdicts.of("ChangeRequest", request.id()).verdict(violated, !inOrder);
    }

    private static boolean exceeds(@Nullable Money cost, List<Money> limits) {
        return cost != null
                && !limits.isEmpty()
                && limits.stream().allMatch(cost::sameCurrency)
                && !covers(cost, limits);
    }

    /** A limit in the currency of the change suffices, whatever limits there are in other currencies: the rule's decision. */
    private static boolean covers(@Nullable Money cost, List<Money> limits) {
        return cost != null
                && limits.stream()
                        .filter(cost::sameCurrency)
                        .anyMatch(limit -> cost.amount().abs().compareTo(limit.amount()) <= 0);
    }

    private static List<Money> limits(PersonId person, LocalDate day, Governed given) {
        Project project = given.project();
        List<Money> limits = new ArrayList<>();
        if (project.managers() != null) {
            project.managers().assignments().stream()
                    .filter(assignment -> assignment.party().equals(person))
                    .filter(assignment -> effective(assignment.start(), assignment.finish(), day))
                    .forEach(assignment -> limits.add(assignment.spendingLimit()));
        }
        if (project.organization() != null) {
            project.organization().assignments().stream()
                    .filter(assignment -> person.equals(holder(assignment.party(), given.organization())))
                    .filter(assignment -> effective(assignment.start(), assignment.finish(), day))
                    .forEach(assignment -> limits.add(assignment.approvalLimit()));
        }
        limits.removeIf(Objects::isNull);
        return limits;
    }

    /** A role of a unit or a PMO is exercised by its head, so its limit is the head's: the rule's decision. */
    private static @Nullable PersonId holder(PartyId party, Organization organization) {
        if (party instanceof PersonId person) {
            return person;
        }
        if (party instanceof UnitId id) {
            OrganizationUnit unit = organization.unit(id);
            return unit == null ? null : unit.head();
        }
        Pmo pmo = organization.pmo((PmoId) party);
        return pmo == null ? null : pmo.head();
    }

    private static boolean effective(@Nullable LocalDate start, @Nullable LocalDate finish, LocalDate day) {
        return (start == null || !start.isAfter(day)) && (finish == null || !finish.isBefore(day));
    }
}
