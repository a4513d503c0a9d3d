package org.pmo4j.model.organization;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
import org.pmo4j.model.governance.GovernanceRole;

/**
 * Structure of the organisation, by ascending authority of the project manager, PMBOK 5 table 2-1 (组织结构).
 */
public enum OrganizationStructure implements Localized {
    /** Functional; budget with the functional manager. */
    FUNCTIONAL("functional", "职能型", 0, GovernanceRole.FUNCTIONAL_MANAGER),
    /** Weak matrix; budget with the functional manager. */
    WEAK_MATRIX("weak matrix", "弱矩阵", 1, GovernanceRole.FUNCTIONAL_MANAGER),
    /** Balanced matrix; budget decided jointly. */
    BALANCED_MATRIX("balanced matrix", "平衡矩阵", 2, null),
    /** Strong matrix; budget with the PM. */
    STRONG_MATRIX("strong matrix", "强矩阵", 3, GovernanceRole.PROJECT_MANAGER),
    /** Projectized; budget with the PM. */
    PROJECTIZED("projectized", "项目型", 4, GovernanceRole.PROJECT_MANAGER);

    private final String nameEn;
    private final String nameZh;
    private final int authorityRank;
    private final @Nullable GovernanceRole budgetOwner;

    OrganizationStructure(String nameEn, String nameZh, int authorityRank, @Nullable GovernanceRole budgetOwner) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.authorityRank = authorityRank;
        this.budgetOwner = budgetOwner;
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
     * Returns the authority that the structure gives the project manager, for example 2 for a balanced matrix.
     *
     * @return 0 little or none, 1 low, 2 low to moderate, 3 moderate to high, 4 high to almost total
     */
    public int authorityRank() {
        return authorityRank;
    }

    /**
     * Returns who manages the budget of the project.
     *
     * @return FUNCTIONAL_MANAGER or PROJECT_MANAGER; null where both decide jointly
     */
    public @Nullable GovernanceRole budgetOwner() {
        return budgetOwner;
    }
}
