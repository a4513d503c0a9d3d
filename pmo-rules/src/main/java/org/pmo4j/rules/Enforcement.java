package org.pmo4j.rules;

import org.pmo4j.model.Localized;

/** Where the authority behind a policy comes from (执行类别); with the severity and the governing PMOs it decides how strongly a finding binds. */
public enum Enforcement implements Localized {
    /** Authorisation and segregation of duties, from the sponsor or the organisation: mandatory whatever the PMO. */
    AUTH("authority", "授权"),
    /** The mandate of the governing PMOs: advice, requirement or instruction by their type. */
    BYTYPE("by PMO type", "按PMO类型"),
    /** Addressed to the PMO itself: its sponsor acts on it. */
    PMOSELF("PMO itself", "PMO自身"),
    /** Quality of the input: reported, and it suspends the policies that read the data. */
    DATA("data quality", "数据质量");

    private final String nameEn;
    private final String nameZh;

    Enforcement(String nameEn, String nameZh) {
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
