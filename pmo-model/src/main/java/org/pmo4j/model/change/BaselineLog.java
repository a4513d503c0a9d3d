package org.pmo4j.model.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

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
        return baselines.stream()
                .filter(baseline -> baseline.kind() == kind && baseline.approved())
                .filter(baseline -> baseline.effectiveDate() == null || !baseline.effectiveDate().isAfter(date))
                .max(Comparator.comparingInt(Baseline::version))
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
                .filter(baseline -> baseline.kind() == kind && baseline.version() == 1 && baseline.approved())
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
