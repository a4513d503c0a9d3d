package org.pmo4j.model.process;

import org.pmo4j.model.Localized;

/**
 * Process group (edition 6), focus area (edition 8), in order (过程组).
 */
public enum ProcessGroup implements Localized {
    /** Initiating. */
    INITIATING("initiating", "启动"),
    /** Planning. */
    PLANNING("planning", "规划"),
    /** Executing. */
    EXECUTING("executing", "执行"),
    /** Monitoring and controlling. */
    MONITORING_AND_CONTROLLING("monitoring and controlling", "监控"),
    /** Closing. */
    CLOSING("closing", "收尾");

    private final String nameEn;
    private final String nameZh;

    ProcessGroup(String nameEn, String nameZh) {
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
