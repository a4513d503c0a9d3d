package org.pmo4j.rules.adoption;

import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.Outcome;

/**
 * One finding of two reports.
 *
 * @param key the policy and the subject
 * @param change what became of it
 * @param earlier what the earlier report says; null if and only if NEW
 * @param later what the later report says; null if and only if FIXED or GONE
 */
public record ComparedFinding(
        FindingKey key, FindingChange change, @Nullable ReportedFinding earlier, @Nullable ReportedFinding later) {

    static ComparedFinding of(FindingKey key, ReportSnapshot earlier, ReportSnapshot later) {
        ReportedFinding before = earlier.finding(key);
        ReportedFinding now = later.finding(key);
        FindingChange change;
        if (before == null) {
            change = FindingChange.NEW;
        } else if (now == null) {
            change = later.cleared(key) ? FindingChange.FIXED : FindingChange.GONE;
        } else {
            change = between(before, now);
        }
        return new ComparedFinding(key, change, before, now);
    }

    private static FindingChange between(ReportedFinding before, ReportedFinding now) {
        if (before.outcome() == Outcome.WAIVED && now.outcome() == Outcome.FAIL) {
            return FindingChange.EXPIRED;
        } else if (before.outcome() == Outcome.FAIL && now.outcome() == Outcome.WAIVED) {
            return FindingChange.WAIVED;
        }
        return before.equals(now) ? FindingChange.STILL_OPEN : FindingChange.CHANGED;
    }

    /**
     * Tells whether the finding speaks for the earlier state.
     *
     * @return true if it is not waived now and is new, expired, graver than before, or FAIL or ERROR where it was not
     */
    public boolean worse() {
        if (later == null || later.outcome() == Outcome.WAIVED) {
            return false;
        } else if (earlier == null) {
            return true;
        }
        boolean otherwise = later.outcome() != earlier.outcome() && later.outcome() != Outcome.UNKNOWN;
        return otherwise || later.severity().compareTo(earlier.severity()) > 0;
    }

    /**
     * Returns what is said last of the finding.
     *
     * @return the later report's words, the earlier one's where the later says nothing of it
     */
    public ReportedFinding latest() {
        return later == null ? earlier : later;
    }
}
