package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * Inherent risk class (风险等级).
 */
public enum RiskTier implements Localized {
    /** Low. */
    LOW("low", "低"),
    /** Medium. */
    MEDIUM("medium", "中"),
    /** High. */
    HIGH("high", "高");

    private final String nameEn;
    private final String nameZh;

    RiskTier(String nameEn, String nameZh) {
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
