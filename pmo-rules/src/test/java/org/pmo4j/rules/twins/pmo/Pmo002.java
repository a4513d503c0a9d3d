package org.pmo4j.rules.twins.pmo;

import java.time.LocalDate;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoCharter;
import org.pmo4j.model.organization.PmoCharterSection;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO charter is complete. */
final class Pmo002 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        PmoCharter charter = pmo.charter();
        if (charter == null) {
            verdicts.of("Pmo", pmo.id()).unknown();
        } else if (charter.status() != DocumentStatus.ABSENT) {
            boolean incomplete = charter.sections() != null
                    && !charter.sections()
                            .containsAll(verdicts.limits().all("requiredSections", PmoCharterSection.class));
            verdicts.of("Pmo", pmo.id())
                    .verdict(incomplete || servesOutside(pmo, charter, given.asOf()), charter.sections() == null);
        }
    }

    private static boolean servesOutside(Pmo pmo, PmoCharter charter, LocalDate asOf) {
        return charter.services() != null
                && pmo.services() != null
                && pmo.services().stream()
                        .anyMatch(service -> Terms.within(service.start(), service.finish(), asOf)
                                && !charter.services().contains(service.kind()));
    }
}
