package org.pmo4j.model.schedule;

import org.pmo4j.model.Localized;

/**
 * Which duration a metric reads (工期依据).
 */
public enum DurationBasis implements Localized {
    /** Baseline duration, else current. */
    BASELINE_ELSE_CURRENT("baseline duration, else current", "基准或当前"),
    /** Current duration. */
    CURRENT("current duration", "当前"),
    /** Remaining duration. */
    REMAINING("remaining duration", "剩余");

    private final String nameEn;
    private final String nameZh;

    DurationBasis(String nameEn, String nameZh) {
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
