package org.pmo4j.model.schedule;

import org.pmo4j.model.Localized;

/**
 * Date constraint of an activity; hard: MUST_*, *_NO_LATER_THAN (日期约束).
 */
public enum DateConstraint implements Localized {
    /** As soon as possible. */
    AS_SOON_AS_POSSIBLE("as soon as possible", "越早越好"),
    /** As late as possible. */
    AS_LATE_AS_POSSIBLE("as late as possible", "越晚越好"),
    /** Start no earlier than. */
    START_NO_EARLIER_THAN("start no earlier than", "不早于开始"),
    /** Finish no earlier than. */
    FINISH_NO_EARLIER_THAN("finish no earlier than", "不早于完成"),
    /** Start no later than. */
    START_NO_LATER_THAN("start no later than", "不晚于开始"),
    /** Finish no later than. */
    FINISH_NO_LATER_THAN("finish no later than", "不晚于完成"),
    /** Must start on. */
    MUST_START_ON("must start on", "必须开始于"),
    /** Must finish on. */
    MUST_FINISH_ON("must finish on", "必须完成于");

    private final String nameEn;
    private final String nameZh;

    DateConstraint(String nameEn, String nameZh) {
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
