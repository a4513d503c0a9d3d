package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * What a reported health can contradict, as policy PORT-015 counts it (报告矛盾).
 */
public enum ReportContradiction implements Localized {
    /** Cost performance index. */
    CPI("cost performance index", "成本绩效指数"),
    /** Schedule index. */
    SCHEDULE_INDEX("schedule index", "进度指数"),
    /** Negative float. */
    NEGATIVE_FLOAT("negative float", "负浮动"),
    /** Rating by a gate review. */
    GATE_RATING("rating by a gate review", "关口评级");

    private final String nameEn;
    private final String nameZh;

    ReportContradiction(String nameEn, String nameZh) {
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
