package org.pmo4j.model.governance;

import org.pmo4j.model.Localized;

/**
 * What makes a waiver invalid, as policy PORT-019 counts it (豁免缺陷).
 */
public enum WaiverDefect implements Localized {
    /** No reason. */
    NO_REASON("no reason", "无理由"),
    /** No approver. */
    NO_APPROVER("no approver", "无批准人"),
    /** No day of expiry. */
    NO_EXPIRY("no expiry", "无到期日"),
    /** Approved or extended by the requester. */
    SELF_APPROVED("approved by the requester", "自行批准"),
    /** Granted for longer than allowed. */
    TOO_LONG("too long", "期限过长"),
    /** Expired and not renewed. */
    EXPIRED("expired", "已过期");

    private final String nameEn;
    private final String nameZh;

    WaiverDefect(String nameEn, String nameZh) {
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
