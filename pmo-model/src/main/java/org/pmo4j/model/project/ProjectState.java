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

    /**
     * Tells whether the life of a project goes on after this state.
     *
     * @return false for CLOSED and TERMINATED
     */
    public boolean open() {
        return this != CLOSED && this != TERMINATED;
    }

    /**
     * Tells whether a project may pass from this state straight into another one. It moves one step on, or one step
     * back where a gate orders rework; it may be held or terminated at any time and, once chartered, closed early
     * through CLOSING. Nothing follows CLOSED and TERMINATED. The order of states is that of the process groups of
     * PMBOK 6; the steps are a convention of this library.
     *
     * @param next the other state; the same state is no change and always allowed
     * @return true if the transition is legal; from ON_HOLD, to any open state or TERMINATED: which one depends on the
     *     state before, see {@link StateHistory#illegalTransitions}
     */
    public boolean mayBecome(ProjectState next) {
        if (next == this) {
            return true;
        }
        return switch (this) {
            case PROPOSED -> next == INITIATING || next == ON_HOLD || next == TERMINATED;
            case INITIATING -> next != EXECUTING && next != CLOSED;
            case PLANNING -> next != PROPOSED && next != CLOSED;
            case EXECUTING -> next == PLANNING || next == CLOSING || next == ON_HOLD || next == TERMINATED;
            case ON_HOLD -> next != CLOSED;
            case CLOSING -> next == EXECUTING || next == CLOSED || next == ON_HOLD || next == TERMINATED;
            case CLOSED, TERMINATED -> false;
        };
    }
}
