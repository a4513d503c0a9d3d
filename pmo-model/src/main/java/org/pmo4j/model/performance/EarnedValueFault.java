package org.pmo4j.model.performance;

import org.pmo4j.model.Localized;

/**
 * A contradiction in earned-value data (挣值数据缺陷).
 */
public enum EarnedValueFault implements Localized {
    /** BAC below 0, or 0 although PV, EV or AC is not 0. */
    BAC_NOT_POSITIVE("BAC below 0, or 0 although PV, EV or AC is not 0", "完工预算非正"),
    /** PV below 0. */
    NEGATIVE_PV("PV below 0", "PV为负"),
    /** EV below 0. */
    NEGATIVE_EV("EV below 0", "EV为负"),
    /** AC below 0. */
    NEGATIVE_AC("AC below 0", "AC为负"),
    /** EV above BAC. */
    EV_ABOVE_BAC("EV above BAC", "EV超过BAC"),
    /** PV above BAC. */
    PV_ABOVE_BAC("PV above BAC", "PV超过BAC"),
    /** Value earned, no cost booked. */
    EARNED_WITHOUT_COST("value earned, no cost booked", "有挣值无成本"),
    /** AC falls. */
    AC_DECREASES("AC falls", "AC下降"),
    /** EV falls. */
    EV_DECREASES("EV falls", "EV下降"),
    /** PV falls. */
    PV_DECREASES("PV falls", "PV下降"),
    /** Planned value curve falls. */
    CURVE_DECREASES("planned value curve falls", "计划曲线下降"),
    /** Planned value curve does not end at BAC. */
    CURVE_NOT_BAC("planned value curve does not end at BAC", "计划曲线终值不等于BAC");

    private final String nameEn;
    private final String nameZh;

    EarnedValueFault(String nameEn, String nameZh) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
