package org.pmo4j.rules;

import org.pmo4j.model.Localized;

/** Who is bound by the findings of a policy (责任对象), for example {@link #PROJECT_MANAGER}. */
public enum Addressee implements Localized {
    /** The project manager, who answers for the one project. */
    PROJECT_MANAGER("project manager", "项目经理"),
    /** The sponsor of the project. */
    SPONSOR("sponsor", "发起人"),
    /** Whoever decides the gate: gatekeeper, board or steering committee. */
    GATE_AUTHORITY("gate authority", "关口决策机构"),
    /** The PMO, which answers for what spans projects. */
    PMO("PMO", "PMO"),
    /** The sponsor of the PMO. */
    PMO_SPONSOR("PMO sponsor", "PMO发起人"),
    /** The portfolio manager. */
    PORTFOLIO_MANAGER("portfolio manager", "项目组合经理"),
    /** Top management. */
    TOP_MANAGEMENT("top management", "最高管理层");

    private final String nameEn;
    private final String nameZh;

    Addressee(String nameEn, String nameZh) {
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
