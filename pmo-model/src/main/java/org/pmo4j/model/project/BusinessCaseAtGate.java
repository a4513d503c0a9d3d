package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;

/**
 * A business case set against a gate review, for example one last updated on 2025-06-01, before the previous gate was passed
 * on 2025-12-01. A case that is not held is neither absent, refused nor outdated.
 *
 * @param businessCase the case as it is recorded now; null when not held
 * @param decided true for a passing review, false while the review is pending
 * @param date day on which the review is judged; null when a decision has no date
 * @param previousPass day an earlier gate was last passed; null when none was, or {@code date} is null
 */
public record BusinessCaseAtGate(
        @Nullable BusinessCase businessCase,
        boolean decided,
        @Nullable LocalDate date,
        @Nullable LocalDate previousPass) {

    /**
     * Returns the day of the latest version.
     *
     * @return the latest update not after {@code date}; null when there is none or one of the two is not held
     */
    public @Nullable LocalDate lastUpdate() {
        return businessCase == null || date == null ? null : businessCase.lastUpdateBy(date);
    }

    /**
     * Tells whether there is known to be no business case.
     *
     * @return true if its status is ABSENT
     */
    public boolean absent() {
        return businessCase != null && businessCase.status() == DocumentStatus.ABSENT;
    }

    /**
     * Tells whether the case did not justify the project. That it is not viable or rejected is known of today: it is held
     * against a past decision only if no newer version exists, and not without any version, which would date it.
     *
     * @return true if the case is unjustified and was so on that day
     */
    public boolean refused() {
        return businessCase != null
                && date != null
                && businessCase.unjustified()
                && (!decided || !businessCase.versions().isEmpty() && !businessCase.updatedAfter(date));
    }

    /**
     * Tells whether nobody has updated or confirmed the case since the previous gate was passed.
     *
     * @return true if the latest update lies before that pass, or there was none though several later versions are held
     */
    public boolean outdated() {
        if (businessCase == null || date == null || previousPass == null || businessCase.historyNotHeld(date)) {
            return false;
        }
        LocalDate last = lastUpdate();
        return last == null || last.isBefore(previousPass);
    }

    /**
     * Names what the source does not hold to tell whether the case was confirmed, for example businessCase.versions.
     *
     * @return the components by name; empty when the question can be answered
     */
    public List<String> gaps() {
        var gaps = new TreeSet<String>();
        if (date == null) {
            gaps.add("decidedOn");
        }
        if (businessCase == null) {
            gaps.add("businessCase");
        } else {
            if (historyMissing(businessCase)) {
                gaps.add("businessCase.versions");
            }
            if (judgementMissing(businessCase)) {
                gaps.add("businessCase.viable");
            }
        }
        return List.copyOf(gaps);
    }

    private boolean historyMissing(BusinessCase held) {
        return decided && held.versions().isEmpty() && held.unjustified()
                || date != null && previousPass != null && held.historyNotHeld(date);
    }

    /** Where nobody judged it in words, an approved version between the two gates is the judgement. */
    private boolean judgementMissing(BusinessCase held) {
        return held.viable() == null && date != null && !held.approvedBetween(previousPass, date);
    }
}
