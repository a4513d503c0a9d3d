package org.pmo4j.model.performance;

import org.pmo4j.model.Localized;

/**
 * Formula of the estimate at completion (完工估算方法).
 */
public enum EacMethod implements Localized {
    /** BAC/CPI. */
    CPI("BAC/CPI", "按CPI"),
    /** AC+(BAC-EV)/(CPI*SPI). */
    CPI_SPI("AC+(BAC-EV)/(CPI*SPI)", "按CPI与SPI"),
    /** AC+BAC-EV. */
    ATYPICAL("AC+BAC-EV", "非典型偏差"),
    /** No formula: the management estimate only. */
    NONE("no formula: the management estimate only", "无");

    private final String nameEn;
    private final String nameZh;

    EacMethod(String nameEn, String nameZh) {
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
