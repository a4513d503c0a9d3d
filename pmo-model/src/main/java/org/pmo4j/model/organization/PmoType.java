package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * Mandate of a PMO, ascending (PMO类型).
 */
public enum PmoType implements Localized {
    /** Supportive (control LOW). */
    SUPPORTIVE("supportive", "保障型"),
    /** Controlling (control MODERATE). */
    CONTROLLING("controlling", "控制型"),
    /** Directive (control HIGH). */
    DIRECTIVE("directive", "指令型"),
    /** Strategic (control HIGH, portfolio). */
    STRATEGIC("strategic", "战略型");

    private final String nameEn;
    private final String nameZh;

    PmoType(String nameEn, String nameZh) {
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

    // DERIVED: controlDegree; maxModality
}
