package org.pmo4j.model.gate;

import org.pmo4j.model.Localized;

/**
 * Canonical gate decision; words of a framework map to it (关口决策).
 */
public enum GateDecision implements Localized {
    /** Pass. */
    GO("pass", "通过"),
    /** Pass with conditions. */
    CONDITIONAL_GO("pass with conditions", "有条件通过"),
    /** Hold. */
    HOLD("hold", "暂停"),
    /** Rework. */
    RECYCLE("rework", "返工"),
    /** Kill, reject for good, terminate. */
    STOP("kill, reject for good, terminate", "终止");

    private final String nameEn;
    private final String nameZh;

    GateDecision(String nameEn, String nameZh) {
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
