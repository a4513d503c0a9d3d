package org.pmo4j.model.governance;

import org.pmo4j.model.Localized;

/**
 * What a decision is about (决策类型).
 */
public enum DecisionKind implements Localized {
    /** Control of the budget (change, transfer, release). */
    BUDGET("control of the budget", "预算控制"),
    /** A single expense or order. */
    SPENDING("a single expense or order", "支出审批"),
    /** Allocation of resources. */
    ALLOCATION("allocation of resources", "资源分配"),
    /** Plan or baseline. */
    PLAN("plan or baseline", "计划"),
    /** Scope. */
    SCOPE("scope", "范围"),
    /** Selection or start of a project. */
    SELECTION("selection or start of a project", "选择立项"),
    /** Priority. */
    PRIORITY("priority", "优先级"),
    /** Funding of a project. */
    FUNDING("funding of a project", "拨款"),
    /** Stop or termination. */
    TERMINATION("stop or termination", "终止"),
    /** Method, template or tool. */
    METHOD("method, template or tool", "方法"),
    /** Appointment of a project manager. */
    STAFFING("appointment of a project manager", "人员任命"),
    /** Other. */
    OTHER("other", "其他");

    private final String nameEn;
    private final String nameZh;

    DecisionKind(String nameEn, String nameZh) {
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
