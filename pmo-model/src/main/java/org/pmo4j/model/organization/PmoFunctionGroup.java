package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * Group of the 27 PMO functions that Hobbs and Aubry (2007) found, in their order (PMO职能组).
 */
public enum PmoFunctionGroup implements Localized {
    /** Monitoring and controlling project performance. */
    PERFORMANCE_CONTROL("monitoring and controlling project performance", "监控项目绩效"),
    /** Development of competencies and methodologies. */
    COMPETENCY_AND_METHOD("development of PM competencies and methodologies", "发展项目管理能力与方法"),
    /** Multi-project management. */
    MULTI_PROJECT("multi-project management", "多项目管理"),
    /** Strategic management. */
    STRATEGIC("strategic management", "战略管理"),
    /** Organisational learning. */
    ORGANIZATIONAL_LEARNING("organisational learning", "组织学习"),
    /** Functions outside the five groups. */
    OTHER("other", "其他");

    private final String nameEn;
    private final String nameZh;

    PmoFunctionGroup(String nameEn, String nameZh) {
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
