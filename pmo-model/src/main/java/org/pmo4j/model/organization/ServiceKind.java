package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * Kind of PMO service; each maps to one PmoFunction or none (服务类型).
 */
public enum ServiceKind implements Localized {
    /** Standards and methods. */
    STANDARD_SETTING("standards and methods", "标准制定"),
    /** Co-ordination between projects. */
    COORDINATION("co-ordination between projects", "统筹协调"),
    /** Oversight and reporting. */
    OVERSIGHT("oversight and reporting", "监督"),
    /** Customer interface and negotiation. */
    CUSTOMER_INTERFACE("customer interface and negotiation", "客户接口"),
    /** Coaching. */
    COACHING("coaching", "教练"),
    /** Mentoring. */
    MENTORING("mentoring", "辅导"),
    /** Training. */
    TRAINING("training", "培训"),
    /** Portfolio selection and prioritisation. */
    PORTFOLIO_SELECTION("portfolio selection and prioritisation", "组合选择与排序"),
    /** Shared resources. */
    RESOURCE_MANAGEMENT("shared resources", "共享资源管理"),
    /** Benefits. */
    BENEFITS_MANAGEMENT("benefits", "效益管理"),
    /** Audits and reviews. */
    AUDIT("audits and reviews", "审计评审"),
    /** Lessons and archives. */
    KNOWLEDGE("lessons and archives", "知识管理"),
    /** Administrative support. */
    ADMINISTRATION("administrative support", "行政后勤");

    private final String nameEn;
    private final String nameZh;

    ServiceKind(String nameEn, String nameZh) {
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

    // DERIVED: pmoFunction
}
