package org.pmo4j.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.internal.Check;

/**
 * An uncertain event with an effect on objectives (风险).
 *
 * @param id identity
 * @param title title
 * @param kind THREAT or OPPORTUNITY
 * @param status OPEN, OCCURRED or CLOSED
 * @param probability probability; 0..1; null when not held
 * @param impact impact on the PMBOK 5 scale; 0..1; null when not held
 * @param monetaryImpact effect in money if it occurs (gain for an opportunity); &gt;= 0; null when not held
 * @param owner owner; null when not held
 * @param strategy response strategy; null when not held
 * @param responsePlan response plan; null when not held
 * @param rootCause root cause, the same code for the same cause; code; null when not held
 * @param receivingOwner who takes it over after closure; null when not held
 */
@RecordBuilder
public record Risk(
        RiskId id,
        String title,
        RiskKind kind,
        RiskStatus status,
        @Range(min = "0", max = "1") @Nullable BigDecimal probability,
        @Range(min = "0", max = "1") @Nullable BigDecimal impact,
        @Range(min = "0") @Nullable Money monetaryImpact,
        @Nullable PartyId owner,
        @Nullable RiskStrategy strategy,
        @Nullable String responsePlan,
        @Nullable String rootCause,
        @Nullable PartyId receivingOwner)
        implements RiskBuilder.With {

    public Risk {
        var check = Check.of(Risk.class);
        check.required("id", id);
        title = check.text("title", title);
        check.required("kind", kind);
        check.required("status", status);
        probability = check.fraction("probability", probability);
        impact = check.fraction("impact", impact);
        monetaryImpact = check.notNegative("monetaryImpact", monetaryImpact);
        responsePlan = check.optionalText("responsePlan", responsePlan);
        rootCause = check.optionalText("rootCause", rootCause);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the exact score on the PMBOK scale, for example 0.7 x 0.8 = 0.56.
     *
     * @return probability x impact, 0..1, not rounded; null when one of them is not held
     */
    public @Nullable BigDecimal score() {
        return probability == null || impact == null ? null : probability.multiply(impact).stripTrailingZeros();
    }

    /**
     * Returns the expected monetary value, for example CAD 30000 for a loss of CAD 100000 at 0.3.
     *
     * @return probability x monetaryImpact, not negative, not rounded; null when one of them is not held
     */
    public @Nullable Money expectedValue() {
        return probability == null || monetaryImpact == null ? null : monetaryImpact.times(probability);
    }

    /**
     * Tells whether the score reaches a limit. As both factors lie in 0..1, one of them below the limit proves the score
     * below it.
     *
     * @param limit the score from which a risk is high, for example 0.18; 0..1
     * @return true if it does; null when a factor is not held and the other one does not prove it below
     */
    public @Nullable Boolean scoreReaches(BigDecimal limit) {
        if (probability != null && impact != null) {
            return score().compareTo(limit) >= 0;
        }
        BigDecimal known = probability != null ? probability : impact;
        return known != null && known.compareTo(limit) < 0 ? false : null;
    }

    /**
     * Lists the factors of the score that are not held.
     *
     * @return {@code riskRegister.risks.impact}, {@code riskRegister.risks.probability}; empty when both are held
     */
    public List<String> scoreGaps() {
        List<String> gaps = new ArrayList<>();
        if (impact == null) {
            gaps.add("riskRegister.risks.impact");
        }
        if (probability == null) {
            gaps.add("riskRegister.risks.probability");
        }
        return List.copyOf(gaps);
    }

    /**
     * Lists what the treatment of the risk lacks. To accept or to escalate it is a response that needs no plan.
     *
     * @return {@code owner} and {@code response}, in this order; empty when the risk is taken care of
     */
    public List<String> treatmentGaps() {
        List<String> gaps = new ArrayList<>();
        if (owner == null) {
            gaps.add("owner");
        }
        if (responsePlan == null && strategy != RiskStrategy.ACCEPT && strategy != RiskStrategy.ESCALATE) {
            gaps.add("response");
        }
        return List.copyOf(gaps);
    }
}
