package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * Aspect of a tolerance (容差方面).
 */
public enum ToleranceAspect implements Localized {
    /** Time. */
    TIME("time", "时间"),
    /** Cost. */
    COST("cost", "成本"),
    /** Scope. */
    SCOPE("scope", "范围"),
    /** Quality. */
    QUALITY("quality", "质量"),
    /** Benefits. */
    BENEFITS("benefits", "效益"),
    /** Risk. */
    RISK("risk", "风险"),
    /** Sustainability. */
    SUSTAINABILITY("sustainability", "可持续性");

    private final String nameEn;
    private final String nameZh;

    ToleranceAspect(String nameEn, String nameZh) {
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
