package org.pmo4j.model.process;

import org.pmo4j.model.Localized;

/**
 * Performance domain of edition 8 (绩效域).
 */
public enum PerformanceDomain implements Localized {
    /** Governance. */
    GOVERNANCE("governance", "治理"),
    /** Scope. */
    SCOPE("scope", "范围"),
    /** Schedule. */
    SCHEDULE("schedule", "进度"),
    /** Finance. */
    FINANCE("finance", "财务"),
    /** Stakeholders. */
    STAKEHOLDERS("stakeholders", "相关方"),
    /** Resources. */
    RESOURCES("resources", "资源"),
    /** Risk. */
    RISK("risk", "风险");

    private final String nameEn;
    private final String nameZh;

    PerformanceDomain(String nameEn, String nameZh) {
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
