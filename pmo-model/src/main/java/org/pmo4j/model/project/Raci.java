package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * Responsibility in the RACI sense (责任类型).
 */
public enum Raci implements Localized {
    /** Does the work. */
    RESPONSIBLE("does the work", "执行"),
    /** Answers for it. */
    ACCOUNTABLE("answers for it", "负责"),
    /** Is consulted. */
    CONSULTED("is consulted", "咨询"),
    /** Is informed. */
    INFORMED("is informed", "知会");

    private final String nameEn;
    private final String nameZh;

    Raci(String nameEn, String nameZh) {
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
