package org.pmo4j.model.gate;

import org.pmo4j.model.Localized;

/**
 * State of a gate condition (条件状态).
 */
public enum ConditionStatus implements Localized {
    /** Open. */
    OPEN("open", "未关闭"),
    /** Closed. */
    CLOSED("closed", "已关闭"),
    /** Withdrawn by the gate authority. */
    WITHDRAWN("withdrawn by the gate authority", "已撤销");

    private final String nameEn;
    private final String nameZh;

    ConditionStatus(String nameEn, String nameZh) {
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
