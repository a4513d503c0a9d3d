package org.pmo4j.model.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

    /**
     * Tells whether a document in this state counts as approved: it is, or was before a later version replaced it.
     *
     * @param approvedOn day of approval; null when not held
     * @return true for APPROVED, and for SUPERSEDED with a day of approval
     */
    public boolean approved(@Nullable LocalDate approvedOn) {
        return this == APPROVED || this == SUPERSEDED && approvedOn != null;
    }

    /**
     * Reads the state a document had on an earlier day from the one it has now: approved after that day, it was
     * SUBMITTED then; approved by that day and superseded since, it was APPROVED then.
     *
     * @param approvedOn day of approval; null when not held
     * @param date the day
     * @return the state on that day; null when it cannot be told: superseded, without a day of approval
     */
    public @Nullable DocumentStatus readOn(@Nullable LocalDate approvedOn, LocalDate date) {
        if (this == SUPERSEDED && approvedOn == null) {
            return null;
        }
        if (!approved(approvedOn)) {
            return this;
        }
        return approvedOn != null && approvedOn.isAfter(date) ? SUBMITTED : APPROVED;
    }
}
