package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * The ten sections a PMO charter must have (PMO章程章节).
 */
public enum PmoCharterSection implements Localized {
    /** Purpose. */
    PURPOSE("purpose", "宗旨"),
    /** Scope. */
    SCOPE("scope", "范围"),
    /** Type. */
    TYPE("type", "类型"),
    /** Decision rights. */
    DECISION_RIGHTS("decision rights", "决策权"),
    /** Services. */
    SERVICES("services", "服务"),
    /** Governance and reporting line. */
    GOVERNANCE("governance and reporting line", "治理与汇报"),
    /** Sponsor. */
    SPONSOR("sponsor", "发起人"),
    /** Funding. */
    FUNDING("funding", "经费"),
    /** Performance metrics. */
    METRICS("performance metrics", "绩效指标"),
    /** Review date. */
    REVIEW_DATE("review date", "评审日期");

    private final String nameEn;
    private final String nameZh;

    PmoCharterSection(String nameEn, String nameZh) {
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
