package org.pmo4j.model.governance;

import org.pmo4j.model.Localized;

/**
 * Kind of audit (审计类别).
 */
public enum AuditKind implements Localized {
    /** Governance audit. */
    GOVERNANCE("governance audit", "治理审计"),
    /** Assurance review. */
    ASSURANCE("assurance review", "保证评审"),
    /** Financial audit. */
    FINANCIAL("financial audit", "财务审计");

    private final String nameEn;
    private final String nameZh;

    AuditKind(String nameEn, String nameZh) {
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
