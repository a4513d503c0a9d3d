package org.pmo4j.model.risk;

import org.pmo4j.model.Localized;

/**
 * Severity of an issue (问题严重程度).
 */
public enum IssueSeverity implements Localized {
    /** Low. */
    LOW("low", "低"),
    /** Medium. */
    MEDIUM("medium", "中"),
    /** High. */
    HIGH("high", "高");

    private final String nameEn;
    private final String nameZh;

    IssueSeverity(String nameEn, String nameZh) {
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
