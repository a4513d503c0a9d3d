package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * State of a project (项目状态).
 */
public enum ProjectState implements Localized {
    /** Proposed. */
    PROPOSED("proposed", "提议"),
    /** Initiating. */
    INITIATING("initiating", "启动"),
    /** Planning. */
    PLANNING("planning", "规划"),
    /** Executing. */
    EXECUTING("executing", "执行"),
    /** On hold. */
    ON_HOLD("on hold", "暂停"),
    /** Closing. */
    CLOSING("closing", "收尾"),
    /** Closed after completion. */
    CLOSED("closed after completion", "已关闭"),
    /** Ended before completion. */
    TERMINATED("ended before completion", "已终止");

    private final String nameEn;
    private final String nameZh;

    ProjectState(String nameEn, String nameZh) {
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
