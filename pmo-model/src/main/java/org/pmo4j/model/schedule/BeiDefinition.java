package org.pmo4j.model.schedule;

import org.pmo4j.model.Localized;

/**
 * Definition of the execution index (BEI口径).
 */
public enum BeiDefinition implements Localized {
    /** All completed tasks. */
    CUMULATIVE("all completed tasks", "累计"),
    /** Only tasks due. */
    HIT_TASK("only tasks due", "命中");

    private final String nameEn;
    private final String nameZh;

    BeiDefinition(String nameEn, String nameZh) {
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
