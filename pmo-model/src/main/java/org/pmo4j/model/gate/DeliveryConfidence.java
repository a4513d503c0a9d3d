package org.pmo4j.model.gate;

import org.pmo4j.model.Localized;

/**
 * Delivery confidence, ascending; a 3-level scale uses GREEN, AMBER, RED (交付信心).
 */
public enum DeliveryConfidence implements Localized {
    /** Red. */
    RED("red", "红"),
    /** Amber/red. */
    AMBER_RED("amber/red", "橙红"),
    /** Amber. */
    AMBER("amber", "橙"),
    /** Amber/green. */
    AMBER_GREEN("amber/green", "橙绿"),
    /** Green. */
    GREEN("green", "绿");

    private final String nameEn;
    private final String nameZh;

    DeliveryConfidence(String nameEn, String nameZh) {
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

    // DERIVED: threeLevel
}
