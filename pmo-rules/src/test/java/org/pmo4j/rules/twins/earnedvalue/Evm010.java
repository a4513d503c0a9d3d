package org.pmo4j.rules.twins.earnedvalue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Forecast finish within tolerance. */
final class Evm010 extends OfLatestMeasurement {

    @Override
    protected void judge(Governed given, EarnedValue value, Verdicts verdicts) {
        Pace pace = new Pace(given, value);
        LocalDate forecast = given.project().forecastFinish();
        if (pace.index == null && value.finished() || forecast == null && pace.tooEarly) {
            return;
        }
        BigDecimal factor = BigDecimal.ONE.add(verdicts.limits().decimal("timeTolerance"));
        boolean paced = !pace.tooEarly && pace.index != null && pace.index.numerator().signum() > 0;
        boolean slow = paced && pace.index.denominator().compareTo(factor.multiply(pace.index.numerator())) > 0;
        Boolean declaredLate = value.finished() ? null : late(forecast, pace, factor);
        boolean unsure = !paced || pace.index.ceiling();
        verdicts.owner().verdict(slow || Boolean.TRUE.equals(declaredLate), declaredLate == null && unsure);
    }

    private static @Nullable Boolean late(@Nullable LocalDate forecast, Pace pace, BigDecimal factor) {
        LocalDate start = pace.start();
        LocalDate finish = pace.finish();
        if (forecast == null || start == null || finish == null || start.isAfter(finish)) {
            return null;
        }
        return Pace.days(start, forecast).compareTo(factor.multiply(Pace.days(start, finish))) > 0;
    }
}
