package org.pmo4j.model.change;

import org.pmo4j.model.Localized;

/**
 * Level that decides changes, ascending (审批层级).
 */
public enum ApprovalLevel implements Localized {
    /** Project manager. */
    PROJECT_MANAGER("project manager", "项目经理"),
    /** Change control board. */
    CHANGE_CONTROL_BOARD("change control board", "变更控制委员会"),
    /** Steering committee or PMO. */
    STEERING_COMMITTEE("steering committee or PMO", "指导委员会");

    private final String nameEn;
    private final String nameZh;

    ApprovalLevel(String nameEn, String nameZh) {
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
