package org.pmo4j.model.governance;

import org.pmo4j.model.Localized;

/**
 * State of a document, ascending (文件状态).
 */
public enum DocumentStatus implements Localized {
    /** Known not to exist. */
    ABSENT("known not to exist", "不存在"),
    /** Rejected. */
    REJECTED("rejected", "已否决"),
    /** Superseded by a later version. */
    SUPERSEDED("superseded by a later version", "已替代"),
    /** Draft. */
    DRAFT("draft", "草稿"),
    /** Submitted. */
    SUBMITTED("submitted", "已提交"),
    /** Reviewed. */
    REVIEWED("reviewed", "已评审"),
    /** Approved, in force. */
    APPROVED("approved, in force", "已批准");

    private final String nameEn;
    private final String nameZh;

    DocumentStatus(String nameEn, String nameZh) {
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
