package org.pmo4j.rules.twins.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverStepKind;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Waivers are valid. */
final class Port019 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        if (given.portfolio().waivers() == null) {
            return;
        }
        List<Waiver> waivers = given.portfolio().waivers().waivers();
        int maxDays = verdicts.limits().integer("maxDays");
        LocalDate asOf = given.asOf();
        for (Waiver waiver : waivers) {
            if (onlyAskedFor(waiver) || waiver.approvedOn() != null && waiver.approvedOn().isAfter(asOf) || closed(waiver, asOf)) {
                continue;
            }
            LocalDate expiresOn = waiver.expiresOn();
            boolean selfApproved = waiver.requestedBy() != null
                    && (waiver.requestedBy().equals(waiver.approvedBy()) || extendedBy(waiver.requestedBy(), waiver));
            boolean tooLong = expiresOn != null
                    && waiver.approvedOn() != null
                    && expiresOn.isAfter(waiver.approvedOn().plusDays(maxDays));
            boolean expired = expiresOn != null
                    && expiresOn.isBefore(asOf)
                    && waivers.stream().noneMatch(other -> renews(other, waiver, asOf));
            boolean violated = waiver.reason() == null
                    || waiver.reason().isBlank()
                    || waiver.approvedBy() == null
                    || expiresOn == null
                    || selfApproved
                    || tooLong
                    || expired;
            verdicts.of("Waiver", waiver.id())
                    .verdict(violated, waiver.requestedBy() == null || waiver.approvedOn() == null);
        }
    }

    private static boolean onlyAskedFor(Waiver waiver) {
        return waiver.steps() != null
                && waiver.steps().stream().allMatch(step -> step.kind() == WaiverStepKind.REQUEST);
    }

    private static boolean extendedBy(PersonId person, Waiver waiver) {
        return waiver.steps() != null
                && waiver.steps().stream()
                        .anyMatch(step -> step.kind() == WaiverStepKind.EXTENSION && step.by().equals(person));
    }

    private static boolean closed(Waiver waiver, LocalDate asOf) {
        return waiver.closedOn() != null && !waiver.closedOn().isAfter(asOf);
    }

    private static boolean renews(Waiver other, Waiver waiver, LocalDate asOf) {
        return !other.id().equals(waiver.id())
                && other.policy().equals(waiver.policy())
                && other.subject().equals(waiver.subject())
                && !closed(other, asOf)
                && other.approvedOn() != null
                && !other.approvedOn().isAfter(asOf)
                && other.expiresOn() != null
                && !other.expiresOn().isBefore(asOf);
    }
}
