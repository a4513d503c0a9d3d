package org.pmo4j.model.portfolio;

import org.pmo4j.model.Localized;

/**
 * Why a dependency cannot be met as things stand (依赖障碍).
 */
public enum DependencyObstacle implements Localized {
    /** The giver has ended without delivery. */
    GIVER_ENDED("giver has ended", "提供方已结束"),
    /** The giver is on hold and does not forecast to meet the need. */
    GIVER_ON_HOLD("giver is on hold", "提供方已暂停"),
    /** The giver forecasts a day after the need. */
    LATE_FORECAST("forecast after the need", "预测晚于需求"),
    /** The need is past. */
    OVERDUE("need is past", "已逾期");

    private final String nameEn;
    private final String nameZh;

    DependencyObstacle(String nameEn, String nameZh) {
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
