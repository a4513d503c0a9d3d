package org.pmo4j.model.schedule;

import org.pmo4j.model.Localized;

/**
 * Kind of activity (活动类别).
 */
public enum ActivityKind implements Localized {
    /** Task. */
    TASK("task", "任务"),
    /** Milestone. */
    MILESTONE("milestone", "里程碑"),
    /** Summary. */
    SUMMARY("summary", "摘要任务"),
    /** Level of effort. */
    LEVEL_OF_EFFORT("level of effort", "支持型");

    private final String nameEn;
    private final String nameZh;

    ActivityKind(String nameEn, String nameZh) {
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
