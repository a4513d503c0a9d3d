package org.pmo4j.rules.twins.closure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.organization.Standard;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** PMO closure is controlled. */
final class Clo011 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        for (Pmo pmo : given.portfolio().organization().pmos()) {
            if (ended(pmo, given.asOf())) {
                judge(pmo, given, verdicts);
            }
        }
    }

    private static boolean ended(Pmo pmo, LocalDate asOf) {
        boolean sunset = pmo.sunsetOn() != null && pmo.sunsetOn().isBefore(asOf);
        return pmo.status() == PmoStatus.CLOSED
                || Ending.done(pmo.closedOn(), asOf)
                || sunset && !Ending.done(pmo.transitionOn(), asOf);
    }

    private static void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        List<Project> projects = given.portfolio().projects().stream()
                .filter(one -> !one.closed() && one.governingPmos() != null)
                .filter(one -> one.governingPmos().contains(pmo.id()))
                .toList();
        List<Project> orphans =
                projects.stream().filter(one -> !otherwiseGoverned(one, pmo, given)).toList();
        List<Standard> standards = pmo.standards() == null
                ? List.of()
                : pmo.standards().stream()
                        .filter(one -> one.status() == DocumentStatus.APPROVED)
                        .toList();
        boolean lessons = pmo.services() != null
                && pmo.services().stream()
                        .anyMatch(one -> one.kind() == ServiceKind.KNOWLEDGE
                                && !Ending.done(one.finish(), given.asOf()));
        if (projects.isEmpty() && standards.isEmpty() && !lessons) {
            return;
        }
        boolean needsTransfer = !orphans.isEmpty() || !standards.isEmpty() || lessons;
        boolean violated = pmo.transfers() != null
                && (orphans.stream().anyMatch(one -> left(pmo, HandoverSubject.PROJECT, one.id().value(), given))
                        || standards.stream()
                                .anyMatch(one -> left(pmo, HandoverSubject.STANDARD, one.id().value(), given))
                        || lessons && left(pmo, HandoverSubject.LESSONS, null, given));
        verdicts.of("Pmo", pmo.id()).verdict(violated, pmo.transfers() == null && needsTransfer);
    }

    private static boolean otherwiseGoverned(Project project, Pmo ended, GovernedPortfolio given) {
        return given.portfolio().organization().pmos().stream()
                .filter(one -> !one.id().equals(ended.id()) && inService(one))
                .anyMatch(one -> project.governingPmos().contains(one.id()));
    }

    private static boolean inService(Pmo pmo) {
        return pmo.status() == null || pmo.status() == PmoStatus.ACTIVE || pmo.status() == PmoStatus.CLOSING;
    }

    /** Tells whether nobody has taken something over; lessons go as a whole, whatever a hand-over refers to. */
    private static boolean left(Pmo pmo, HandoverSubject subject, @Nullable String id, GovernedPortfolio given) {
        for (Handover handover : pmo.transfers()) {
            boolean covers = handover.subject() == subject
                    && (id == null || handover.reference() == null || handover.reference().equals(id));
            boolean counts = handover.receivingOwner() != null
                    && Ending.doneOrUndated(handover.handedOverOn(), given.asOf());
            if (covers && counts) {
                return false;
            }
        }
        return true;
    }
}
