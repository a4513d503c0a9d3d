package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * Structure of the organisation, ascending PM authority (pm_authority.csv) (组织结构).
 */
public enum OrganizationStructure implements Localized {
    /** Functional; budget with the functional manager. */
    FUNCTIONAL("functional", "职能型"),
    /** Weak matrix; budget with the functional manager. */
    WEAK_MATRIX("weak matrix", "弱矩阵"),
    /** Balanced matrix; budget decided jointly. */
    BALANCED_MATRIX("balanced matrix", "平衡矩阵"),
    /** Strong matrix; budget with the PM. */
    STRONG_MATRIX("strong matrix", "强矩阵"),
    /** Projectized; budget with the PM. */
    PROJECTIZED("projectized", "项目型");

    private final String nameEn;
    private final String nameZh;

    OrganizationStructure(String nameEn, String nameZh) {
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

    // DERIVED: authorityRank; budgetOwner
}
