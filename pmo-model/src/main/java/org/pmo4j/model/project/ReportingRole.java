package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * Role a project manager reports to (汇报角色).
 */
public enum ReportingRole implements Localized {
    /** Functional manager. */
    FUNCTIONAL_MANAGER("functional manager", "职能经理"),
    /** Programme manager. */
    PROGRAM_MANAGER("programme manager", "项目集经理"),
    /** Portfolio manager. */
    PORTFOLIO_MANAGER("portfolio manager", "项目组合经理"),
    /** PMO manager. */
    PMO_MANAGER("PMO manager", "PMO经理"),
    /** Sponsor. */
    SPONSOR("sponsor", "发起人"),
    /** Another role. */
    OTHER("another role", "其他");

    private final String nameEn;
    private final String nameZh;

    ReportingRole(String nameEn, String nameZh) {
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
