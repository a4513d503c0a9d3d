package org.pmo4j.model.performance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.Localized;

/**
 * A contradiction in earned-value data (挣值数据缺陷), with the amounts that it makes unreliable.
 */
public enum EarnedValueFault implements Localized {
    /** BAC below 0, or 0 although PV, EV or AC is not 0. */
    BAC_NOT_POSITIVE("BAC below 0, or 0 although PV, EV or AC is not 0", "完工预算非正", EarnedValueAmount.BAC),
    /** PV below 0. */
    NEGATIVE_PV("PV below 0", "PV为负", EarnedValueAmount.PV),
    /** EV below 0. */
    NEGATIVE_EV("EV below 0", "EV为负", EarnedValueAmount.EV),
    /** AC below 0. */
    NEGATIVE_AC("AC below 0", "AC为负", EarnedValueAmount.AC),
    /** EV above BAC. */
    EV_ABOVE_BAC("EV above BAC", "EV超过BAC", EarnedValueAmount.EV, EarnedValueAmount.BAC),
    /** PV above BAC. */
    PV_ABOVE_BAC("PV above BAC", "PV超过BAC", EarnedValueAmount.PV, EarnedValueAmount.BAC),
    /** Value earned, no cost booked. */
    EARNED_WITHOUT_COST("value earned, no cost booked", "有挣值无成本", EarnedValueAmount.AC),
    /** AC falls. */
    AC_DECREASES("AC falls", "AC下降", EarnedValueAmount.AC),
    /** EV falls. */
    EV_DECREASES("EV falls", "EV下降", EarnedValueAmount.EV),
    /** PV falls. */
    PV_DECREASES("PV falls", "PV下降", EarnedValueAmount.PV),
    /** Planned value curve falls. */
    CURVE_DECREASES("planned value curve falls", "计划曲线下降", EarnedValueAmount.CURVE),
    /** Planned value curve does not end at BAC. */
    CURVE_NOT_BAC(
            "planned value curve does not end at BAC",
            "计划曲线终值不等于BAC",
            EarnedValueAmount.CURVE,
            EarnedValueAmount.BAC);

    private final String nameEn;
    private final String nameZh;
    private final Set<EarnedValueAmount> discredits;

    EarnedValueFault(String nameEn, String nameZh, EarnedValueAmount... discredits) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.discredits = Collections.unmodifiableSet(EnumSet.copyOf(List.of(discredits)));
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    /**
     * Returns the amounts that cannot be relied on while this fault stands, for example EV and BAC of EV_ABOVE_BAC.
     *
     * @return one or two amounts, in the order of their enum
     */
    public Set<EarnedValueAmount> discredits() {
        return discredits;
    }
}
