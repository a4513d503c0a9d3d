package org.pmo4j.rules.twins.projectmanager;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.CareerLevel;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.Person;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** PM and PMO staff have a development path. */
final class Pma014 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        Set<PersonId> leaders = Terms.leaders(given.portfolio(), given.asOf());
        LocalDate earliest = given.asOf().minusDays(verdicts.limits().integer("planDays"));
        BigDecimal lag = verdicts.limits().decimal("lag");
        for (Person person : given.portfolio().organization().people()) {
            if (leaders.contains(person.id()) || inPmo(person, given.asOf())) {
                boolean junior = person.careerLevel() == CareerLevel.JUNIOR;
                boolean learning = learning(person, earliest, given.asOf());
                boolean open = person.developmentPlans() == null || person.trainings() == null;
                verdicts.of("Person", person.id())
                        .verdict(
                                junior && !learning && !open || behind(person, given.asOf(), lag),
                                person.careerLevel() == null || junior && !learning && open);
            }
        }
    }

    private static boolean inPmo(Person person, LocalDate asOf) {
        return person.roleHistory() != null
                && person.roleHistory().stream()
                        .anyMatch(period -> (period.role() == GovernanceRole.PMO_STAFF
                                        || period.role() == GovernanceRole.PMO_MANAGER)
                                && Terms.within(period.start(), period.finish(), asOf));
    }

    private static boolean learning(Person person, LocalDate earliest, LocalDate asOf) {
        boolean planned = person.developmentPlans() != null
                && person.developmentPlans().stream().anyMatch(plan -> Terms.within(earliest, asOf, plan.agreedOn()));
        return planned
                || person.trainings() != null
                        && person.trainings().stream()
                                .anyMatch(training -> Terms.within(earliest, asOf, training.completedOn()));
    }

    private static boolean behind(Person person, LocalDate asOf, BigDecimal lag) {
        return person.credentials() != null
                && person.credentials().stream().anyMatch(credential -> behind(credential, asOf, lag));
    }

    private static boolean behind(Credential credential, LocalDate asOf, BigDecimal lag) {
        LocalDate expiry = Terms.expiry(credential);
        LocalDate issued = credential.issuedOn();
        BigDecimal required = credential.type().pdusPerCycle();
        if (expiry == null || expiry.isBefore(asOf) || issued == null || !expiry.isAfter(issued)) {
            return false;
        }
        if (required == null || credential.pdusEarned() == null) {
            return false;
        }
        BigDecimal cycle = BigDecimal.valueOf(ChronoUnit.DAYS.between(issued, expiry));
        BigDecimal elapsed = BigDecimal.valueOf(ChronoUnit.DAYS.between(issued, asOf));
        BigDecimal expected = elapsed.subtract(lag.multiply(cycle)).multiply(required);
        return credential.pdusEarned().multiply(cycle).compareTo(expected) < 0;
    }
}
