package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * State of a PMO (PMO状态).
 */
public enum PmoStatus implements Localized {
    /** Planned. */
    PLANNED("planned", "筹建"),
    /** Active. */
    ACTIVE("active", "运行"),
    /** Being closed. */
    CLOSING("being closed", "撤销中"),
    /** Closed. */
    CLOSED("closed", "已撤销");

    private final String nameEn;
    private final String nameZh;

    PmoStatus(String nameEn, String nameZh) {
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
