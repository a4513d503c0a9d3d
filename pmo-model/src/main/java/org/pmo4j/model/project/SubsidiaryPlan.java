package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * Part of the project management plan (子计划).
 */
public enum SubsidiaryPlan implements Localized {
    /** Scope. */
    SCOPE("scope", "范围"),
    /** Requirements. */
    REQUIREMENTS("requirements", "需求"),
    /** Schedule. */
    SCHEDULE("schedule", "进度"),
    /** Cost. */
    COST("cost", "成本"),
    /** Quality. */
    QUALITY("quality", "质量"),
    /** Resource. */
    RESOURCE("resource", "资源"),
    /** Communications. */
    COMMUNICATIONS("communications", "沟通"),
    /** Risk. */
    RISK("risk", "风险"),
    /** Procurement. */
    PROCUREMENT("procurement", "采购"),
    /** Stakeholder engagement. */
    STAKEHOLDER("stakeholder engagement", "相关方参与"),
    /** Change. */
    CHANGE("change", "变更"),
    /** Configuration. */
    CONFIGURATION("configuration", "配置");

    private final String nameEn;
    private final String nameZh;

    SubsidiaryPlan(String nameEn, String nameZh) {
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
