package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import org.pmo4j.model.delivery.Benefit;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Benefit forecast stays near baseline. */
final class Port013 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (!given.project().running(given.asOf())) {
            return;
        }
        if (given.project().benefitsPlan() == null) {
            verdicts.owner().unknown();
            return;
        }
        BigDecimal minRatio = verdicts.limits().decimal("minRatio");
        for (Benefit benefit : given.project().benefitsPlan().benefits()) {
            BigDecimal baseline = benefit.baselineValue();
            BigDecimal forecast = benefit.forecastValue();
            if (baseline != null && baseline.signum() <= 0) {
                continue;
            }
            if (baseline == null || forecast == null) {
                verdicts.of("Benefit", benefit.id()).unknown();
                continue;
            }
            boolean poor = benefit.lowerIsBetter()
                    ? forecast.multiply(minRatio).compareTo(baseline) > 0
                    : forecast.compareTo(baseline.multiply(minRatio)) < 0;
            verdicts.of("Benefit", benefit.id()).verdict(poor, false);
        }
    }
}
