package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
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

    private static final Comparator<Recorder.Entry> CANONICAL = Comparator.comparingInt(Recorder.Entry::policy)
            .thenComparing(entry -> Subjects.type(entry.subject()))
            .thenComparing(entry -> Subjects.project(entry.subject()))
            .thenComparing(entry -> Subjects.id(entry.subject()))
            .thenComparingInt(entry -> rank(entry.outcome()));

    /** Without a severity of its own a report has that of the policy, which is the gravest that a report may have. */
    private static final Comparator<Recorder.Entry> GRAVEST_FIRST = Comparator.comparing(
            (Recorder.Entry entry) -> entry.detail().severity(), Comparator.nullsFirst(Comparator.reverseOrder()));

    private static final Comparator<Recorder.Entry> BY_EVIDENCE =
            Comparator.comparing(entry -> Arrays.toString(entry.detail().evidence()));

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
        recorded.sort(CANONICAL);
        List<Recorder.Entry> merged = merge(recorded);
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

    private ScopeLedger(Scope scope, int size) {
        this(scope, new short[size], new byte[size], new Object[size], new Detail[size]);
    }

    /** Returns the ledger of a scope on which nothing is said. */
    static ScopeLedger empty(Scope scope) {
        return new ScopeLedger(scope, 0);
    }

    private void copy(ScopeLedger from, int row, int to) {
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

    /** Returns the same rows, whose subjects are kept by their names only. */
    ScopeLedger named() {
        return with(empty(scope), new BitSet());
    }

    /** Returns the rows of some policies, given by position. */
    ScopeLedger of(BitSet some) {
        int[] rows = IntStream.range(0, size()).filter(row -> some.get(policies[row])).toArray();
        ScopeLedger part = new ScopeLedger(scope, rows.length);
        for (int to = 0; to < rows.length; to++) {
            part.copy(this, rows[to], to);
        }
        return part;
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

    /** Puts what was reported on one subject together: an error, else a violation, else what is missing, else a pass. */
    private static List<Recorder.Entry> merge(List<Recorder.Entry> sorted) {
        List<Recorder.Entry> merged = new ArrayList<>(sorted.size());
        for (Recorder.Entry entry : sorted) {
            Recorder.Entry last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || !sameSubject(last, entry)) {
                merged.add(entry);
            } else if (last.outcome() == Outcome.UNKNOWN && entry.outcome() == Outcome.UNKNOWN) {
                merged.set(merged.size() - 1, join(last, entry));
            } else if (last.outcome() == Outcome.FAIL && entry.outcome() == Outcome.FAIL) {
                merged.set(merged.size() - 1, first(last, entry));
            }
        }
        return merged;
    }

    private static boolean sameSubject(Recorder.Entry a, Recorder.Entry b) {
        return a.policy() == b.policy()
                && (a.subject() == b.subject()
                        || Subjects.id(a.subject()).equals(Subjects.id(b.subject()))
                                && Subjects.project(a.subject()).equals(Subjects.project(b.subject()))
                                && Subjects.type(a.subject()).equals(Subjects.type(b.subject())));
    }

    private static Recorder.Entry join(Recorder.Entry a, Recorder.Entry b) {
        TreeSet<String> missing = new TreeSet<>(a.detail().missing());
        missing.addAll(b.detail().missing());
        Recorder.Entry gravest = Collections.min(List.of(a, b), GRAVEST_FIRST);
        return new Recorder.Entry(
                a.policy(), a.outcome(), a.subject(), Detail.missing(gravest.detail().severity(), List.copyOf(missing)));
    }

    /** Of two violations of one subject keeps the graver one, then the one whose evidence comes first as text. */
    private static Recorder.Entry first(Recorder.Entry a, Recorder.Entry b) {
        return Collections.min(List.of(a, b), GRAVEST_FIRST.thenComparing(BY_EVIDENCE));
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case ERROR -> 0;
            case FAIL -> 1;
            case UNKNOWN -> 2;
            default -> 3;
        };
    }

    int size() {
        return policies.length;
    }

    Outcome outcome(int position) {
        return OUTCOMES[outcomes[position]];
    }
}
