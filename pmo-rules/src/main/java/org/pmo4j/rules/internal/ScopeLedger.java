package org.pmo4j.rules.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Scope;

/**
 * What was found on one project, or on the portfolio as a whole, in a few bytes an outcome: by policy in the order of the
 * catalogue, then by type, project and id of the subject. Policies that examined nothing take no room.
 */
final class ScopeLedger {

    private static final Outcome[] OUTCOMES = Outcome.values();

    final Scope scope;
    final short[] policies;
    final byte[] outcomes;
    final Object[] subjects;
    final @Nullable Detail[] details;

    /**
     * @param recorded what the rules reported, in any order
     * @param waivers turns a violation into what it is after waivers
     */
    ScopeLedger(Scope scope, List<Recorder.Entry> recorded, UnaryOperator<Recorder.Entry> waivers) {
        this.scope = scope;
        List<Recorder.Entry> merged = EntryMerge.merge(recorded);
        policies = new short[merged.size()];
        outcomes = new byte[merged.size()];
        subjects = new Object[merged.size()];
        details = new Detail[merged.size()];
        for (int i = 0; i < merged.size(); i++) {
            Recorder.Entry entry = merged.get(i);
            if (entry.outcome() == Outcome.FAIL) {
                entry = waivers.apply(entry);
            }
            policies[i] = (short) entry.policy();
            outcomes[i] = (byte) entry.outcome().ordinal();
            subjects[i] = entry.subject();
            details[i] = entry.detail();
        }
    }

    private ScopeLedger(Scope scope, short[] policies, byte[] outcomes, Object[] subjects, @Nullable Detail[] details) {
        this.scope = scope;
        this.policies = policies;
        this.outcomes = outcomes;
        this.subjects = subjects;
        this.details = details;
    }

    /** Makes room for rows. */
    ScopeLedger(Scope scope, int size) {
        this(scope, new short[size], new byte[size], new Object[size], new Detail[size]);
    }

    /** Returns the ledger of a scope on which nothing is said. */
    static ScopeLedger empty(Scope scope) {
        return new ScopeLedger(scope, 0);
    }

    /** Takes over a row. */
    void copy(ScopeLedger from, int row, int to) {
        policies[to] = from.policies[row];
        outcomes[to] = from.outcomes[row];
        subjects[to] = kept(from.subjects[row]);
        details[to] = from.details[row];
    }

    /**
     * Returns a subject without what is past: of the portfolio as a whole only the name, of a project the project as it is now,
     * or its part, which is still the same.
     */
    private Object kept(Object subject) {
        if (scope instanceof Governed governed) {
            return subject instanceof Project ? governed.project() : subject;
        }
        return Subjects.of(scope, subject);
    }

    /** Returns the same rows, found on the portfolio as it is now. */
    ScopeLedger seen(Scope now) {
        return new ScopeLedger(now, policies, outcomes, subjects, details);
    }

    /** Returns the rows of one policy, given by position; subjects of the portfolio as a whole by their names only. */
    ScopeLedger of(int policy) {
        BitSet rows = new BitSet();
        IntStream.range(0, size()).filter(row -> policies[row] == policy).forEach(rows::set);
        return of(rows);
    }

    /** Returns some rows. */
    ScopeLedger of(BitSet rows) {
        ScopeLedger part = new ScopeLedger(scope, rows.cardinality());
        int to = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            part.copy(this, row, to++);
        }
        return part;
    }

    /** Tells whether the same policies say the same of the same subjects here and there. */
    boolean saysLike(ScopeLedger other) {
        return Arrays.equals(policies, other.policies)
                && Arrays.equals(outcomes, other.outcomes)
                && IntStream.range(0, size()).allMatch(row -> Subjects.ORDER.compare(subjects[row], other.subjects[row]) == 0
                        && Detail.same(details[row], other.details[row]));
    }

    /** Puts the rows of policies one after the other. */
    static ScopeLedger joined(Scope scope, List<ScopeLedger> parts) {
        ScopeLedger joined = new ScopeLedger(scope, parts.stream().mapToInt(ScopeLedger::size).sum());
        int to = 0;
        for (ScopeLedger part : parts) {
            joined.copy(part, 0, part.size(), to);
            to += part.size();
        }
        return joined;
    }

    /** Takes over rows of the same scope. */
    void copy(ScopeLedger from, int first, int end, int to) {
        System.arraycopy(from.policies, first, policies, to, end - first);
        System.arraycopy(from.outcomes, first, outcomes, to, end - first);
        System.arraycopy(from.subjects, first, subjects, to, end - first);
        System.arraycopy(from.details, first, details, to, end - first);
    }

    /**
     * Returns the same project, or portfolio as a whole, after some policies judged it again. No row holds on to what is past.
     *
     * @param now what these policies say now, and nothing else
     * @param judged their positions
     */
    ScopeLedger with(ScopeLedger now, BitSet judged) {
        int[] kept = IntStream.range(0, size()).filter(row -> !judged.get(policies[row])).toArray();
        ScopeLedger joined = new ScopeLedger(now.scope, kept.length + now.size());
        int old = 0;
        int young = 0;
        for (int to = 0; to < joined.size(); to++) {
            boolean before = young == now.size() || old < kept.length && policies[kept[old]] < now.policies[young];
            if (before) {
                joined.copy(this, kept[old++], to);
            } else {
                joined.copy(now, young++, to);
            }
        }
        return joined;
    }

    int size() {
        return policies.length;
    }

    Outcome outcome(int position) {
        return OUTCOMES[outcomes[position]];
    }
}
