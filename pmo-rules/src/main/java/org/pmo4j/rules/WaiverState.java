package org.pmo4j.rules;

import org.pmo4j.model.Localized;

/** How a waiver stands at the date of a report, what needs attention first (豁免状态). */
public enum WaiverState implements Localized {
    /** Valid, but not for much longer. */
    EXPIRING("expiring", "即将到期"),
    /** Its last valid day has passed. */
    EXPIRED("expired", "已过期"),
    /** Invalid for another reason, which the defects name. */
    DEFECTIVE("defective", "有缺陷"),
    /** The source does not hold who asked for it or when it was approved, so it exempts nothing. */
    UNKNOWN("unknown", "无法判定"),
    /** Valid. */
    VALID("valid", "有效"),
    /** Asked for and not decided, or approved from a later day on. */
    NOT_YET("not yet in force", "尚未生效"),
    /** Refused, withdrawn or become needless. */
    CLOSED("closed", "已关闭");

    private final String nameEn;
    private final String nameZh;

    WaiverState(String nameEn, String nameZh) {
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
