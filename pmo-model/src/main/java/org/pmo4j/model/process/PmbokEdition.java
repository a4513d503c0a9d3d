package org.pmo4j.model.process;

import org.pmo4j.model.Localized;

/**
 * Edition of the process catalogue (PMBOK版本).
 */
public enum PmbokEdition implements Localized {
    /** Sixth edition, 49 processes. */
    PMBOK6("sixth edition, 49 processes", "第六版"),
    /** Eighth edition, 40 processes. */
    PMBOK8("eighth edition, 40 processes", "第八版");

    private final String nameEn;
    private final String nameZh;

    PmbokEdition(String nameEn, String nameZh) {
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
