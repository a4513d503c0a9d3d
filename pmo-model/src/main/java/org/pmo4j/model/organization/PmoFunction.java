package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * The three functions of a PMO (PMO职能).
 */
public enum PmoFunction implements Localized {
    /** Set standards. */
    STANDARD_SETTING("set standards", "制定标准"),
    /** Negotiate with customers. */
    CUSTOMER_NEGOTIATION_SUPPORT("negotiate with customers", "客户谈判支持"),
    /** Enable people. */
    PEOPLE_ENABLEMENT("enable people", "赋能于人");

    private final String nameEn;
    private final String nameZh;

    PmoFunction(String nameEn, String nameZh) {
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
