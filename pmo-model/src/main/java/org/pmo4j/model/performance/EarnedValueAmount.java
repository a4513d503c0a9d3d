package org.pmo4j.model.performance;

import org.pmo4j.model.Localized;

/**
 * An amount that a fault can discredit (挣值数值).
 */
public enum EarnedValueAmount implements Localized {
    /** Planned value. */
    PV("planned value", "计划价值"),
    /** Earned value. */
    EV("earned value", "挣值"),
    /** Actual cost. */
    AC("actual cost", "实际成本"),
    /** Budget at completion. */
    BAC("budget at completion", "完工预算"),
    /** Planned value curve. */
    CURVE("planned value curve", "计划曲线");

    private final String nameEn;
    private final String nameZh;

    EarnedValueAmount(String nameEn, String nameZh) {
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
