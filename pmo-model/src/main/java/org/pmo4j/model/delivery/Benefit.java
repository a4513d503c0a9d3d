package org.pmo4j.model.delivery;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.id.BenefitId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.Check;

/**
 * A measurable gain (效益).
 *
 * @param id identity
 * @param name name
 * @param owner owner; null when not held
 * @param metric measure; null when not held
 * @param targetDate target date; null when not held
 * @param baselineValue baseline value; unit of the metric; null when not held
 * @param forecastValue forecast value; unit of the metric; null when not held
 * @param lowerIsBetter smaller figures are better
 */
@RecordBuilder
public record Benefit(
        BenefitId id,
        String name,
        @Nullable PartyId owner,
        @Nullable String metric,
        @Nullable LocalDate targetDate,
        @Nullable BigDecimal baselineValue,
        @Nullable BigDecimal forecastValue,
        @Default("false") boolean lowerIsBetter)
        implements BenefitBuilder.With {

    public Benefit {
        var check = Check.of(Benefit.class);
        check.required("id", id);
        name = check.text("name", name);
        metric = check.optionalText("metric", metric);
        baselineValue = check.decimal("baselineValue", baselineValue);
        forecastValue = check.decimal("forecastValue", forecastValue);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Tells whether the forecast falls short of a share of the baseline. Where smaller figures are better, the forecast
     * falls short when the baseline is less than that share of it.
     *
     * @param minRatio the share that must be reached, for example 0.9; reaching it exactly is enough
     * @return true if {@code forecastValue < minRatio x baselineValue}, or {@code forecastValue x minRatio >
     *     baselineValue} where lower is better; false also where a figure is not held or the baseline is not positive
     */
    public boolean belowRatio(BigDecimal minRatio) {
        if (baselineValue == null || forecastValue == null || baselineValue.signum() <= 0) {
            return false;
        }
        return lowerIsBetter
                ? forecastValue.multiply(minRatio).compareTo(baselineValue) > 0
                : forecastValue.compareTo(baselineValue.multiply(minRatio)) < 0;
    }

    /**
     * Tells whether the forecast can be set against the baseline. A share of nothing, or of a loss, has no meaning.
     *
     * @return false if the baseline is held and not above 0
     */
    public boolean measurable() {
        return baselineValue == null || baselineValue.signum() > 0;
    }

    /**
     * Tells whether it is settled who answers for the benefit, how it is measured and by when it is due.
     *
     * @return true if owner, metric and target date are all held
     */
    public boolean complete() {
        return owner != null && metric != null && targetDate != null;
    }
}
