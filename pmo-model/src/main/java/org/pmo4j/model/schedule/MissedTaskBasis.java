package org.pmo4j.model.schedule;

import org.pmo4j.model.Localized;

/**
 * What counts as a missed task (逾期口径).
 */
public enum MissedTaskBasis implements Localized {
    /** Finished or forecast later than the baseline. */
    PAM("finished or forecast later than the baseline", "按PAM"),
    /** Due and not complete. */
    INCOMPLETE_ONLY("due and not complete", "仅未完成");

    private final String nameEn;
    private final String nameZh;

    MissedTaskBasis(String nameEn, String nameZh) {
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
