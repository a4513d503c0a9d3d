package org.pmo4j.rules.twins.pmo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoMeasure;
import org.pmo4j.model.organization.PmoMeasurement;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO value is measured. */
final class Pmo016 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        if (pmo.measurements() == null) {
            verdicts.of("Pmo", pmo.id()).unknown();
            return;
        }
        LocalDate earliest = given.asOf().minusDays(verdicts.limits().integer("windowDays"));
        BigDecimal minScore = verdicts.limits().decimal("minScore");
        Collection<PmoMeasurement> recent = recent(pmo.measurements(), earliest, given.asOf());
        boolean low = recent.stream().anyMatch(entry -> entry.score() != null && entry.score().compareTo(minScore) < 0);
        boolean unscored = recent.stream().allMatch(entry -> entry.score() == null);
        verdicts.of("Pmo", pmo.id()).verdict(recent.isEmpty() || low, unscored);
    }

    private static Collection<PmoMeasurement> recent(List<PmoMeasurement> all, LocalDate earliest, LocalDate asOf) {
        Map<PmoMeasure, PmoMeasurement> recent = new EnumMap<>(PmoMeasure.class);
        for (PmoMeasurement next : all) {
            if (Terms.within(earliest, asOf, next.measuredOn())) {
                recent.merge(
                        next.kind(),
                        next,
                        (former, later) -> later.measuredOn().isBefore(former.measuredOn()) ? former : later);
            }
        }
        return recent.values();
    }
}
