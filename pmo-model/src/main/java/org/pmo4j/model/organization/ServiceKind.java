package org.pmo4j.model.organization;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;

/**
 * Kind of PMO service; each maps to one PmoFunction or none (服务类型).
 */
public enum ServiceKind implements Localized {
    /** Standards and methods. */
    STANDARD_SETTING("standards and methods", "标准制定", PmoFunction.STANDARD_SETTING),
    /** Co-ordination between projects. */
    COORDINATION("co-ordination between projects", "统筹协调", null),
    /** Oversight and reporting. */
    OVERSIGHT("oversight and reporting", "监督", null),
    /** Customer interface and negotiation. */
    CUSTOMER_INTERFACE("customer interface and negotiation", "客户接口", PmoFunction.CUSTOMER_NEGOTIATION_SUPPORT),
    /** Coaching. */
    COACHING("coaching", "教练", PmoFunction.PEOPLE_ENABLEMENT),
    /** Mentoring. */
    MENTORING("mentoring", "辅导", PmoFunction.PEOPLE_ENABLEMENT),
    /** Training. */
    TRAINING("training", "培训", PmoFunction.PEOPLE_ENABLEMENT),
    /** Portfolio selection and prioritisation. */
    PORTFOLIO_SELECTION("portfolio selection and prioritisation", "组合选择与排序", null),
    /** Shared resources. */
    RESOURCE_MANAGEMENT("shared resources", "共享资源管理", null),
    /** Benefits. */
    BENEFITS_MANAGEMENT("benefits", "效益管理", null),
    /** Audits and reviews. */
    AUDIT("audits and reviews", "审计评审", null),
    /** Lessons and archives. */
    KNOWLEDGE("lessons and archives", "知识管理", null),
    /** Administrative support. */
    ADMINISTRATION("administrative support", "行政后勤", null);

    private final String nameEn;
    private final String nameZh;
    private final @Nullable PmoFunction pmoFunction;

    ServiceKind(String nameEn, String nameZh, @Nullable PmoFunction pmoFunction) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.pmoFunction = pmoFunction;
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
     * Returns the function of the PMO that the service serves, for example PEOPLE_ENABLEMENT for COACHING.
     *
     * @return the function; null for services outside the three functions, such as ADMINISTRATION
     */
    public @Nullable PmoFunction pmoFunction() {
        return pmoFunction;
    }
}
