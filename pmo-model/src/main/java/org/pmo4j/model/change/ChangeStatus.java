package org.pmo4j.model.change;

import org.pmo4j.model.Localized;

/**
 * Status of a change request (变更状态).
 */
public enum ChangeStatus implements Localized {
    /** Draft. */
    DRAFT("draft", "草稿"),
    /** Submitted. */
    SUBMITTED("submitted", "已提交"),
    /** Under analysis. */
    UNDER_ANALYSIS("under analysis", "分析中"),
    /** Deferred. */
    DEFERRED("deferred", "推迟"),
    /** Approved. */
    APPROVED("approved", "已批准"),
    /** Rejected. */
    REJECTED("rejected", "已否决"),
    /** Implemented. */
    IMPLEMENTED("implemented", "已实施"),
    /** Withdrawn. */
    WITHDRAWN("withdrawn", "已撤回");

    private final String nameEn;
    private final String nameZh;

    ChangeStatus(String nameEn, String nameZh) {
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
