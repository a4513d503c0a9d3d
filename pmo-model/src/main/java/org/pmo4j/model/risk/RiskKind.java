package org.pmo4j.model.risk;

import org.pmo4j.model.Localized;

/**
 * Kind of risk (风险类别).
 */
public enum RiskKind implements Localized {
    /** Threat. */
    THREAT("threat", "威胁"),
    /** Opportunity. */
    OPPORTUNITY("opportunity", "机会");

    private final String nameEn;
    private final String nameZh;

    RiskKind(String nameEn, String nameZh) {
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
