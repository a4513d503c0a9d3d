package org.pmo4j.model.governance;

import org.pmo4j.model.Localized;

/**
 * Role in governance (治理角色).
 */
public enum GovernanceRole implements Localized {
    /** Sponsor (executive). */
    SPONSOR("sponsor", "发起人"),
    /** Member or chair of the steering committee. */
    STEERING_COMMITTEE("member or chair of the steering committee", "指导委员会"),
    /** Project board. */
    PROJECT_BOARD("project board", "项目管理委员会"),
    /** Investment board. */
    INVESTMENT_BOARD("investment board", "投资决策委员会"),
    /** Gatekeeper. */
    GATEKEEPER("gatekeeper", "关口决策人"),
    /** Decision authority. */
    DECISION_AUTHORITY("decision authority", "决策授权人"),
    /** Change control board. */
    CHANGE_CONTROL_BOARD("change control board", "变更控制委员会"),
    /** Project manager. */
    PROJECT_MANAGER("project manager", "项目经理"),
    /** Team member. */
    TEAM_MEMBER("team member", "团队成员"),
    /** Functional manager. */
    FUNCTIONAL_MANAGER("functional manager", "职能经理"),
    /** Programme manager. */
    PROGRAM_MANAGER("programme manager", "项目集经理"),
    /** Portfolio manager. */
    PORTFOLIO_MANAGER("portfolio manager", "项目组合经理"),
    /** PMO manager. */
    PMO_MANAGER("PMO manager", "PMO经理"),
    /** PMO staff. */
    PMO_STAFF("PMO staff", "PMO人员"),
    /** Project assurance. */
    PROJECT_ASSURANCE("project assurance", "项目保证"),
    /** Customer representative. */
    CUSTOMER("customer representative", "客户代表");

    private final String nameEn;
    private final String nameZh;

    GovernanceRole(String nameEn, String nameZh) {
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
