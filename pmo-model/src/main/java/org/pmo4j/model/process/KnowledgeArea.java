package org.pmo4j.model.process;

import org.pmo4j.model.Localized;

/**
 * Knowledge area of edition 6 (知识领域).
 */
public enum KnowledgeArea implements Localized {
    /** Integration. */
    INTEGRATION("integration", "整合"),
    /** Scope. */
    SCOPE("scope", "范围"),
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
    /** Stakeholder. */
    STAKEHOLDER("stakeholder", "相关方");

    private final String nameEn;
    private final String nameZh;

    KnowledgeArea(String nameEn, String nameZh) {
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
