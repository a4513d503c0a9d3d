package org.pmo4j.model.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;

/**
 * Baselines of a project in all versions (基准登记册).
 *
 * @param baselines entries; 0..n
 */
public record BaselineLog(
        List<Baseline> baselines) {

    public BaselineLog {
        var check = Check.of(BaselineLog.class);
        baselines = check.byId("baselines", baselines, Baseline::id);
        check.done();
    }

    /**
     * Finds the baseline that a project was measured against on a day, for example version 2 of the cost baseline.
     *
     * @param kind what the baseline fixes
     * @param date the day, included
     * @return the approved baseline of the kind with the highest version among those whose effective date is null or
     *     not after the day (of equal versions the one with the lower id); null when there is none
     */
    public @Nullable Baseline inForceOn(BaselineKind kind, LocalDate date) {
        return highest(
                kind, baseline -> baseline.effectiveDate() == null || !baseline.effectiveDate().isAfter(date));
    }

    /**
     * Finds the baseline that a change is measured against: the one in force on a day, were it not for the change.
     *
     * @param change the change
     * @param kind what the baseline fixes
     * @param date the day, included
     * @return as {@link #inForceOn}, among the versions that the change did not cause; null when there is none
     */
    public @Nullable Baseline before(ChangeRequest change, BaselineKind kind, LocalDate date) {
        return highest(
                kind,
                baseline -> !change.id().equals(baseline.changeRequest())
                        && (baseline.effectiveDate() == null || !baseline.effectiveDate().isAfter(date)));
    }

    /**
     * Finds the approved version that a version replaced.
     *
     * @param baseline a version
     * @return the approved baseline of the kind with the highest version below its own; null when there is none, or when its own
     *     version is not held
     */
    public @Nullable Baseline previous(Baseline baseline) {
        return highest(baseline.kind(), earlier -> baseline.version() != null && earlier.version() != null && earlier.version() < baseline.version());
    }

    /**
     * Traces a version back to the change that caused it.
     *
     * @param baseline a version above 1
     * @param changes the change requests
     * @return what is known of that change
     */
    public BaselineOrigin origin(Baseline baseline, ChangeLog changes) {
        return BaselineOrigin.of(baseline, previous(baseline), changes);
    }

    /**
     * Counts how often the project was given new baselines of scope, schedule, cost or performance.
     *
     * @param asOf last day looked at
     * @param windowDays length of the window that ends with it, in calendar days, at least 1
     * @return the events in the window
     */
    public Rebaselines rebaselines(LocalDate asOf, int windowDays) {
        LocalDate start = asOf.minusDays(windowDays - 1L);
        List<LocalDate> dates = new ArrayList<>();
        boolean undated = false;
        boolean unnumbered = false;
        for (Baseline baseline : baselines) {
            LocalDate effective = baseline.effectiveDate();
            if (baseline.rebaseline() == null) {
                unnumbered = true;
            } else if (baseline.rebaseline() && effective == null) {
                undated = true;
            } else if (baseline.rebaseline() && DateSpan.covers(start, asOf, effective)) {
                dates.add(effective);
            }
        }
        return new Rebaselines(dates.stream().distinct().sorted().toList(), undated, unnumbered);
    }

    private @Nullable Baseline highest(BaselineKind kind, Predicate<Baseline> wanted) {
        return baselines.stream()
                .filter(baseline -> baseline.kind() == kind && baseline.approved())
                .filter(wanted)
                .max(Baseline.BY_VERSION)
                .orElse(null);
    }

    /**
     * Finds the baseline that a project began with.
     *
     * @param kind what the baseline fixes
     * @return the approved version 1 of the kind (of several the one with the lower id); null when there is none
     */
    public @Nullable Baseline original(BaselineKind kind) {
        return baselines.stream()
                .filter(baseline -> baseline.kind() == kind && baseline.first() && baseline.approved())
                .findFirst()
                .orElse(null);
    }

    /**
     * Sorts out which baselines stood when work on them began.
     *
     * @param kinds kinds that should stand, for example SCOPE, SCHEDULE and COST
     * @param start first day of that work; null: not known, every approval is early enough
     * @return the kinds in time, missing and undecided
     */
    public BaselineReadiness readiness(Collection<BaselineKind> kinds, @Nullable LocalDate start) {
        return BaselineReadiness.of(this, kinds, start);
    }
}
