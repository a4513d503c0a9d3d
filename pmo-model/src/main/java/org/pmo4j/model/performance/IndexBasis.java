package org.pmo4j.model.performance;

import org.pmo4j.model.Localized;

/**
 * How a schedule index or finish forecast was found (依据).
 */
public enum IndexBasis implements Localized {
    /** Earned schedule over actual time. */
    SPI_T("earned schedule over actual time", "挣得进度"),
    /** EV over PV. */
    SPI("EV over PV", "挣值比计划"),
    /** Upper bound of SPI(t) from the planned finish. */
    CEILING("upper bound of SPI(t) from the planned finish", "计划完工上限"),
    /** Declared forecast finish. */
    DECLARED("declared forecast finish", "申报预测");

    private final String nameEn;
    private final String nameZh;

    IndexBasis(String nameEn, String nameZh) {
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
