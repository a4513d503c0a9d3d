package org.pmo4j.rules.twins.pmo;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoCharter;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO has a signed mandate. */
final class Pmo001 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        PmoCharter charter = pmo.charter();
        if (charter == null) {
            verdicts.of("Pmo", pmo.id()).unknown();
            return;
        }
        boolean absent = charter.status() == DocumentStatus.ABSENT;
        boolean approved = charter.status() == DocumentStatus.APPROVED;
        boolean signed = charter.signedBy() != null;
        Boolean executive = executive(charter.signedBy(), given.portfolio().organization());
        verdicts.of("Pmo", pmo.id())
                .verdict(
                        absent || !signed && !approved || Boolean.FALSE.equals(executive),
                        !signed && approved || signed && executive == null);
    }

    private static @Nullable Boolean executive(@Nullable PersonId id, Organization organization) {
        Person person = id == null ? null : organization.person(id);
        if (person != null && person.executive() != null) {
            return person.executive();
        }
        boolean headsTop = organization.units().stream()
                .anyMatch(unit -> unit.topManagement() && unit.head() != null && unit.head().equals(id));
        return headsTop ? true : null;
    }
}
