package org.pmo4j.model.risk;

import org.pmo4j.model.Localized;

/**
 * Response strategy (应对策略).
 */
public enum RiskStrategy implements Localized {
    /** Escalate. */
    ESCALATE("escalate", "上报"),
    /** Avoid. */
    AVOID("avoid", "规避"),
    /** Transfer. */
    TRANSFER("transfer", "转移"),
    /** Mitigate. */
    MITIGATE("mitigate", "减轻"),
    /** Accept. */
    ACCEPT("accept", "接受"),
    /** Exploit. */
    EXPLOIT("exploit", "开拓"),
    /** Share. */
    SHARE("share", "分享"),
    /** Enhance. */
    ENHANCE("enhance", "提高");

    private final String nameEn;
    private final String nameZh;

    RiskStrategy(String nameEn, String nameZh) {
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
