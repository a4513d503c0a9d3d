package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * Reported health (状态灯).
 */
public enum Health implements Localized {
    /** Red. */
    RED("red", "红"),
    /** Amber. */
    AMBER("amber", "黄"),
    /** Green. */
    GREEN("green", "绿");

    private final String nameEn;
    private final String nameZh;

    Health(String nameEn, String nameZh) {
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
