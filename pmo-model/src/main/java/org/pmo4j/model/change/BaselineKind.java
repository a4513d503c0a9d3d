package org.pmo4j.model.change;

import org.pmo4j.model.Localized;

/**
 * What a baseline fixes (基准类别).
 */
public enum BaselineKind implements Localized {
    /** Scope. */
    SCOPE("scope", "范围"),
    /** Schedule. */
    SCHEDULE("schedule", "进度"),
    /** Cost. */
    COST("cost", "成本"),
    /** Performance measurement. */
    PERFORMANCE("performance measurement", "绩效测量"),
    /** Product backlog. */
    PRODUCT_BACKLOG("product backlog", "产品待办"),
    /** Release plan. */
    RELEASE_PLAN("release plan", "发布计划");

    private final String nameEn;
    private final String nameZh;

    BaselineKind(String nameEn, String nameZh) {
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
