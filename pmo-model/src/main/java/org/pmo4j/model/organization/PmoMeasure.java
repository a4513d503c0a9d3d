package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * What a PMO measurement measured (度量类别).
 */
public enum PmoMeasure implements Localized {
    /** Performance of the PMO. */
    PERFORMANCE("performance of the PMO", "PMO绩效"),
    /** Satisfaction of its customers. */
    CUSTOMER_SATISFACTION("satisfaction of its customers", "客户满意度");

    private final String nameEn;
    private final String nameZh;

    PmoMeasure(String nameEn, String nameZh) {
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
