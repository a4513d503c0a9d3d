package org.pmo4j.examples.erp;

import org.jspecify.annotations.Nullable;

/**
 * What one run did. The tables hold a run only if it wrote something, so this is where a run without changes is told.
 *
 * @param full true if every project was judged
 * @param projects how many projects were judged
 * @param opened findings that were not open before, or had another outcome, severity or binding force
 * @param reworded findings that stay open with another message
 * @param unchanged findings that stay open as they are
 * @param closed findings that are open no more
 * @param run the row of governance_run; null if none was written
 * @param transaction the number that PostgreSQL gave the transaction before it ended; null if the transaction changed no
 *     row of any table, for then it gives none
 */
public record RunResult(
        boolean full,
        int projects,
        int opened,
        int reworded,
        int unchanged,
        int closed,
        @Nullable Long run,
        @Nullable Long transaction) {

    /**
     * Counts the rows of table finding that the run wrote.
     *
     * @return rows inserted and updated
     */
    public int findingsWritten() {
        return opened + reworded + closed;
    }
}
