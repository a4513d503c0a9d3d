package org.pmo4j.model.delivery;

import org.pmo4j.model.Localized;

/**
 * Status of a deliverable (交付物状态).
 */
public enum DeliverableStatus implements Localized {
    /** Planned. */
    PLANNED("planned", "计划"),
    /** In progress. */
    IN_PROGRESS("in progress", "进行中"),
    /** Completed. */
    COMPLETED("completed", "已完成"),
    /** Verified. */
    VERIFIED("verified", "已核实"),
    /** Accepted. */
    ACCEPTED("accepted", "已验收"),
    /** Rejected. */
    REJECTED("rejected", "已拒收"),
    /** Formally removed. */
    DESCOPED("formally removed", "已移出范围");

    private final String nameEn;
    private final String nameZh;

    DeliverableStatus(String nameEn, String nameZh) {
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
