package org.pmo4j.rules.twins.stagegates;


import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.project.RoleAssignment;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Gate decided by an authorised decision maker. */
final class Gate005 extends OfReview {

    @Override
    void judge(Governed given, Gate gate, GateReview review, Verdicts verdicts) {
        if (review.decision() == null || Gate006.decidedByManager(given.project(), review)) {
            return;
        }
        Verdicts.Subject subject = verdicts.of("GateReview", review.id());
        if (given.project().organization() == null
                || gate.decisionRoles() == null
                || review.decidedBy() == null
                || review.decidedOn() == null) {
            subject.unknown();
            return;
        }
        List<@Nullable PersonId> holders = new ArrayList<>();
        for (RoleAssignment role : given.project().organization().assignments()) {
            if (gate.decisionRoles().contains(role.role())
                    && GateTerms.effective(role.start(), role.finish(), review.decidedOn())) {
                holders.add(person(role.party(), given.organization()));
            }
        }
        boolean among = holders.contains(review.decidedBy());
        boolean known = !holders.isEmpty() && !holders.contains(null);
        subject.verdict(!among && known, !among && !known);
    }

    /** Returns who speaks for a party; null where that is not known. */
    private static @Nullable PersonId person(PartyId party, Organization organization) {
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
}
