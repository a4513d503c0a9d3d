package org.pmo4j.model.performance;

import org.pmo4j.model.Localized;

/**
 * Where an estimate of the cost at completion comes from (估算依据).
 */
public enum EstimateBasis implements Localized {
    /** Stated by management in the measurement. */
    MANAGEMENT("management's estimate at completion", "管理层估算"),
    /** Forecast cost of the project. */
    FORECAST_COST("forecast cost of the project", "项目预测成本"),
    /** BAC/CPI. */
    CPI("BAC/CPI", "按CPI"),
    /** AC+(BAC-EV)/(CPI*SPI). */
    CPI_SPI("AC+(BAC-EV)/(CPI*SPI)", "按CPI与SPI"),
    /** AC+BAC-EV. */
    ATYPICAL("AC+BAC-EV", "非典型偏差"),
    /** Spent already. */
    ACTUAL_COST("spent already", "实际成本");

    private final String nameEn;
    private final String nameZh;

    EstimateBasis(String nameEn, String nameZh) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
    }

    /** The basis of an estimate by a formula. */
    static EstimateBasis of(EacMethod method) {
        return valueOf(method.name());
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
