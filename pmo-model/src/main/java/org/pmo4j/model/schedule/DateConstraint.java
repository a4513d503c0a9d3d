package org.pmo4j.model.schedule;

import org.pmo4j.model.Localized;

/**
 * Date constraint of an activity, for example "must finish on" (日期约束).
 */
public enum DateConstraint implements Localized {
    /** As soon as possible. */
    AS_SOON_AS_POSSIBLE("as soon as possible", "越早越好", false),
    /** As late as possible. */
    AS_LATE_AS_POSSIBLE("as late as possible", "越晚越好", false),
    /** Start no earlier than. */
    START_NO_EARLIER_THAN("start no earlier than", "不早于开始", false),
    /** Finish no earlier than. */
    FINISH_NO_EARLIER_THAN("finish no earlier than", "不早于完成", false),
    /** Start no later than. */
    START_NO_LATER_THAN("start no later than", "不晚于开始", true),
    /** Finish no later than. */
    FINISH_NO_LATER_THAN("finish no later than", "不晚于完成", true),
    /** Must start on. */
    MUST_START_ON("must start on", "必须开始于", true),
    /** Must finish on. */
    MUST_FINISH_ON("must finish on", "必须完成于", true);

    private final String nameEn;
    private final String nameZh;
    private final boolean hard;

    DateConstraint(String nameEn, String nameZh, boolean hard) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.hard = hard;
    }

    /**
     * Tells whether the constraint can hold an activity back against its logic, as "must finish on" does (DCMA-14
     * metric 5).
     *
     * @return true for the two "must" and the two "no later than" constraints
     */
    public boolean hard() {
        return hard;
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
