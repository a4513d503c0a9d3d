package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.pmo4j.rules.Outcome;

/** Puts what rules reported in the order of the ledger, one entry for each policy and subject. */
final class EntryMerge {

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

    private EntryMerge() {}

    /**
     * Puts what was reported on one subject together: an error, else a violation, else what is missing, else a pass.
     *
     * @param recorded what was reported, in any order; it is sorted
     */
    static List<Recorder.Entry> merge(List<Recorder.Entry> recorded) {
        recorded.sort(CANONICAL);
        List<Recorder.Entry> merged = new ArrayList<>(recorded.size());
        for (Recorder.Entry entry : recorded) {
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
}
