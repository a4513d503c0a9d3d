package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * Degree of control over projects, ascending (控制程度).
 */
public enum ControlDegree implements Localized {
    /** Low. */
    LOW("low", "低"),
    /** Moderate. */
    MODERATE("moderate", "中"),
    /** High. */
    HIGH("high", "高");

    private final String nameEn;
    private final String nameZh;

    ControlDegree(String nameEn, String nameZh) {
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
