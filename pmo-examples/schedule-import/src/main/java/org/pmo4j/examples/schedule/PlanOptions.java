package org.pmo4j.examples.schedule;

import org.jspecify.annotations.Nullable;

/**
 * What an import needs to know beyond the file.
 *
 * @param gates which milestones are gates; null: none is
 * @param baselinesApproved the baselines saved in the plan are approved ones; no plan says so itself, and without it
 *     baselines are not held as a register
 * @param organization name of the performing organisation; null: the plan's company, where it names one
 * @param maxBytes largest file that is read; &gt;= 1 bytes
 * @param maxTasks most tasks, summaries included, that a file may hold; &gt;= 1
 * @param maxSeconds longest time that an import may take; &gt;= 1 seconds. What takes longer is given up; its thread goes on
 *     until the program ends, so a server that takes plans from strangers imports them in a process of its own
 */
public record PlanOptions(
        @Nullable GateMark gates,
        boolean baselinesApproved,
        @Nullable String organization,
        int maxBytes,
        int maxTasks,
        int maxSeconds) {

    /** Largest file that is read unless options say otherwise, in bytes: 64 MiB. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** Most tasks of a file unless options say otherwise. */
    public static final int MAX_TASKS = 50_000;

    /** Longest time that an import takes unless options say otherwise, in seconds. */
    public static final int MAX_SECONDS = 120;

    public PlanOptions {
        if (maxBytes < 1 || maxTasks < 1 || maxSeconds < 1) {
            throw new IllegalArgumentException("limits are at least 1: maxBytes is " + maxBytes + ", maxTasks is " + maxTasks
                    + ", maxSeconds is " + maxSeconds);
        }
    }

    /**
     * Returns options without gates, approval or organisation, and with the limits {@link #MAX_BYTES}, {@link
     * #MAX_TASKS} and {@link #MAX_SECONDS}.
     *
     * @return the options
     */
    public static PlanOptions defaults() {
        return new PlanOptions(null, false, null, MAX_BYTES, MAX_TASKS, MAX_SECONDS);
    }

    /**
     * Copies the options with a mark of gates.
     *
     * @param mark which milestones are gates; null: none is
     * @return the copy
     */
    public PlanOptions withGates(@Nullable GateMark mark) {
        return new PlanOptions(mark, baselinesApproved, organization, maxBytes, maxTasks, maxSeconds);
    }

    /**
     * Copies the options with a word on baselines.
     *
     * @param approved the baselines saved in the plan are approved ones
     * @return the copy
     */
    public PlanOptions withBaselinesApproved(boolean approved) {
        return new PlanOptions(gates, approved, organization, maxBytes, maxTasks, maxSeconds);
    }

    /**
     * Copies the options with an organisation.
     *
     * @param name name of the performing organisation; null: the plan's company
     * @return the copy
     */
    public PlanOptions withOrganization(@Nullable String name) {
        return new PlanOptions(gates, baselinesApproved, name, maxBytes, maxTasks, maxSeconds);
    }

    /**
     * Copies the options with limits.
     *
     * @param bytes largest file that is read; &gt;= 1
     * @param tasks most tasks that a file may hold; &gt;= 1
     * @param seconds longest time that an import may take; &gt;= 1
     * @return the copy
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public PlanOptions withLimits(int bytes, int tasks, int seconds) {
        return new PlanOptions(gates, baselinesApproved, organization, bytes, tasks, seconds);
    }
}
