package org.pmo4j.model.change;

import org.pmo4j.model.Localized;

/**
 * Area of an impact analysis (影响领域).
 */
public enum ImpactArea implements Localized {
    /** Scope. */
    SCOPE("scope", "范围"),
    /** Schedule. */
    SCHEDULE("schedule", "进度"),
    /** Cost. */
    COST("cost", "成本"),
    /** Quality. */
    QUALITY("quality", "质量"),
    /** Risk. */
    RISK("risk", "风险"),
    /** Resources. */
    RESOURCES("resources", "资源"),
    /** Benefits. */
    BENEFITS("benefits", "效益");

    private final String nameEn;
    private final String nameZh;

    ImpactArea(String nameEn, String nameZh) {
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
