package org.pmo4j.rules.internal;

import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.Outcome;

/**
 * The rows of one policy on a portfolio as a whole, in which subjects are found and exchanged.
 *
 * @param rows the rows, of this policy only
 */
record PolicyRows(ScopeLedger rows) {

    /**
     * Returns the rows without some of them and with others instead.
     *
     * @param gone the rows that go
     * @param now rows of the same policy on other subjects than those that stay
     */
    ScopeLedger exchanged(BitSet gone, ScopeLedger now) {
        ScopeLedger after = new ScopeLedger(rows.scope, rows.size() - gone.cardinality() + now.size());
        int old = 0;
        int to = 0;
        for (int young = 0; young <= now.size(); young++) {
            int until = young == now.size() ? rows.size() : place(now.subjects[young]);
            while (old < until) {
                int next = gone.nextSetBit(old);
                int end = next < 0 || next > until ? until : next;
                after.copy(rows, old, end, to);
                to += end - old;
                old = end < until ? end + 1 : end;
            }
            if (young < now.size()) {
                after.copy(now, young, to++);
            }
        }
        return after;
    }

    private int place(Object subject) {
        return first(Subjects.type(subject), Subjects.project(subject), Subjects.id(subject));
    }

    /**
     * Returns the first row that is not before a subject.
     *
     * @param project the project that the subject names; empty for none
     * @param id the id of the subject; null for any
     */
    int first(String type, String project, @Nullable String id) {
        return first(row -> order(rows.subjects[row], type, project, id) >= 0);
    }

    /** Returns the first row that is after a subject. */
    int firstAfter(String type, String project, @Nullable String id) {
        return first(row -> order(rows.subjects[row], type, project, id) > 0);
    }

    private static int order(Object subject, String type, String project, @Nullable String id) {
        int byType = Subjects.type(subject).compareTo(type);
        if (byType != 0) {
            return byType;
        }
        int byProject = Subjects.project(subject).compareTo(project);
        return byProject != 0 || id == null ? byProject : Subjects.id(subject).compareTo(id);
    }

    private int first(IntPredicate reached) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Tells whether all rows are on subjects of these types. */
    boolean judgesOnly(Set<String> types) {
        int row = 0;
        while (row < rows.size()) {
            String type = Subjects.type(rows.subjects[row]);
            if (!types.contains(type)) {
                return false;
            }
            row = first(next -> Subjects.type(rows.subjects[next]).compareTo(type) > 0);
        }
        return true;
    }

    boolean holds(Outcome outcome) {
        for (byte held : rows.outcomes) {
            if (held == outcome.ordinal()) {
                return true;
            }
        }
        return false;
    }
}
