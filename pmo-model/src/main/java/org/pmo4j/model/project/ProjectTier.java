package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * Governance tier, T1 the most demanding (项目等级).
 */
public enum ProjectTier implements Localized {
    /** Tier 1. */
    T1("tier 1", "一级"),
    /** Tier 2. */
    T2("tier 2", "二级"),
    /** Tier 3. */
    T3("tier 3", "三级"),
    /** Tier 4. */
    T4("tier 4", "四级");

    private final String nameEn;
    private final String nameZh;

    ProjectTier(String nameEn, String nameZh) {
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
