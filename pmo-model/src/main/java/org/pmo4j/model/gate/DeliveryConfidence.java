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

    /**
     * Reads a rating of the five-level scale on the three-level one, for example AMBER_RED as RED. The worse neighbour
     * is taken, a convention of this library: no framework publishes a mapping.
     *
     * @return RED, AMBER or GREEN
     */
    public DeliveryConfidence threeLevel() {
        return switch (this) {
            case RED, AMBER_RED -> RED;
            case AMBER, AMBER_GREEN -> AMBER;
            case GREEN -> GREEN;
        };
    }
}
