package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * Why a person was made project manager (任命依据).
 */
public enum AssignmentBasis implements Localized {
    /** Competence. */
    COMPETENCE("competence", "能力"),
    /** Experience. */
    EXPERIENCE("experience", "经验"),
    /** Planned development. */
    DEVELOPMENT("planned development", "培养"),
    /** Availability. */
    AVAILABILITY("availability", "可用性"),
    /** Seniority only. */
    SENIORITY_ONLY("seniority only", "仅凭资历");

    private final String nameEn;
    private final String nameZh;

    AssignmentBasis(String nameEn, String nameZh) {
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
