package org.pmo4j.rules.twins.pmo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO enables project managers. */
final class Pmo015 extends PmoTwin {

    private static final Set<ServiceKind> ENABLING =
            EnumSet.of(ServiceKind.COACHING, ServiceKind.MENTORING, ServiceKind.TRAINING);

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        LocalDate asOf = given.asOf();
        List<Project> projects = Terms.inScope(pmo, given.portfolio());
        Set<PersonId> managers = projects.stream()
                .flatMap(project -> Terms.leaders(project, asOf).stream())
                .collect(Collectors.toSet());
        if (managers.isEmpty()) {
            boolean registerNotHeld = projects.stream().anyMatch(project -> project.managers() == null);
            if (registerNotHeld || Terms.governingNotHeld(given.portfolio())) {
                verdicts.of("Pmo", pmo.id()).unknown();
            }
            return;
        }
        if (pmo.engagements() == null) {
            verdicts.of("Pmo", pmo.id()).unknown();
            return;
        }
        LocalDate earliest = asOf.minusDays(verdicts.limits().integer("windowDays"));
        List<PmoEngagement> contacts = pmo.engagements().stream()
                .filter(contact ->
                        ENABLING.contains(contact.service()) && Terms.within(earliest, asOf, contact.usedOn()))
                .toList();
        long reached = managers.stream()
                .filter(person -> contacts.stream().anyMatch(contact -> reaches(contact, person, projects, asOf)))
                .count();
        BigDecimal required = verdicts.limits().decimal("minShare").multiply(BigDecimal.valueOf(managers.size()));
        boolean tooFew = BigDecimal.valueOf(reached).compareTo(required) < 0;
        // A log that never says who was served cannot show that somebody was left out.
        boolean anonymous = !contacts.isEmpty()
                && contacts.stream().allMatch(contact -> contact.person() == null && contact.project() == null);
        verdicts.of("Pmo", pmo.id()).verdict(tooFew && !anonymous, tooFew && anonymous);
    }

    private static boolean reaches(PmoEngagement contact, PersonId person, List<Project> projects, LocalDate asOf) {
        return contact.person() != null
                ? contact.person().equals(person)
                : projects.stream()
                        .anyMatch(project -> project.id().equals(contact.project())
                                && Terms.leaders(project, asOf).contains(person));
    }
}
