package org.pmo4j.model.process;

import org.pmo4j.model.Localized;

/**
 * Status of a process (过程状态).
 */
public enum ProcessStatus implements Localized {
    /** Not started. */
    NOT_STARTED("not started", "未开始"),
    /** In progress. */
    IN_PROGRESS("in progress", "进行中"),
    /** Completed. */
    COMPLETED("completed", "已完成"),
    /** Tailored out. */
    NOT_APPLICABLE("tailored out", "不适用");

    private final String nameEn;
    private final String nameZh;

    ProcessStatus(String nameEn, String nameZh) {
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
