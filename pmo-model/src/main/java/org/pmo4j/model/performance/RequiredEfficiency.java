package org.pmo4j.model.performance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
import org.pmo4j.model.Money;

/**
 * The efficiency that the remaining work needs, as people read it (完工尚需绩效): for example 1.0667, or unattainable where
 * nothing is left to spend. Limits are compared by {@link EarnedValue#needsEfficiencyAbove}, not with this.
 *
 * @param index index at 4 decimals; null when unattainable
 */
public record RequiredEfficiency(@Nullable BigDecimal index) implements Localized {

    static @Nullable RequiredEfficiency of(@Nullable Money remainingWork, @Nullable Money remainingCost) {
        if (!EarnedValue.comparable(remainingWork, remainingCost)) {
            return null;
        }
        return remainingCost.signum() <= 0
                ? new RequiredEfficiency(null)
                : new RequiredEfficiency(new Ratio(remainingWork.amount(), remainingCost.amount()).display());
    }

    @Override
    public String nameEn() {
        return index == null ? "UNATTAINABLE" : index.toPlainString();
    }

    @Override
    public String nameZh() {
        return index == null ? "无法达到" : index.toPlainString();
    }

    /** Returns the index, or UNATTAINABLE. */
    @Override
    public String toString() {
        return nameEn();
    }
}
