package org.pmo4j.rules.twins.pmo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.Standard;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO maintains standards. */
final class Pmo010 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        if (pmo.type() != null && !Terms.moreThanSupportive(pmo.type())) {
            return;
        }
        if (pmo.type() == null || pmo.standards() == null) {
            verdicts.of("Pmo", pmo.id()).unknown();
            return;
        }
        List<Standard> approved = pmo.standards().stream()
                .filter(standard -> standard.status() == DocumentStatus.APPROVED)
                .toList();
        // Dates that lie ahead show no upkeep yet: standards with no other are like those without any.
        LocalDate newest = approved.stream()
                .<LocalDate>flatMap(standard -> Stream.of(standard.approvedOn(), standard.reviewedOn()))
                .filter(date -> date != null && !date.isAfter(given.asOf()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        int reviewDays = verdicts.limits().integer("reviewDays");
        boolean old = newest != null && newest.plusDays(reviewDays).isBefore(given.asOf());
        verdicts.of("Pmo", pmo.id()).verdict(approved.isEmpty() || old, newest == null);
    }
}
