package org.pmo4j.rules.twins.pmo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.Sponsorship;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO survives its sponsor. */
final class Pmo013 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        if (pmo.sponsorships() == null) {
            verdicts.of("Pmo", pmo.id()).unknown();
            return;
        }
        LocalDate notice = given.asOf().plusDays(verdicts.limits().integer("noticeDays"));
        boolean lasting = pmo.sponsorships().stream()
                .map(sponsorship -> lastDay(sponsorship, given.portfolio().organization()))
                .anyMatch(lastDay -> lastDay == null || lastDay.isAfter(notice));
        verdicts.of("Pmo", pmo.id()).verdict(!lasting, false);
    }

    private static @Nullable LocalDate lastDay(Sponsorship sponsorship, Organization organization) {
        Person sponsor = organization.person(sponsorship.sponsor());
        LocalDate leaves = sponsor == null ? null : sponsor.employmentFinish();
        LocalDate finish = sponsorship.finish();
        return leaves == null || finish != null && finish.isBefore(leaves) ? finish : leaves;
    }
}
