package org.pmo4j.model.risk;

import org.pmo4j.model.Localized;

/**
 * State of a risk (风险状态).
 */
public enum RiskStatus implements Localized {
    /** Open. */
    OPEN("open", "开放"),
    /** Occurred. */
    OCCURRED("occurred", "已发生"),
    /** Closed. */
    CLOSED("closed", "已关闭");

    private final String nameEn;
    private final String nameZh;

    RiskStatus(String nameEn, String nameZh) {
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
