package org.pmo4j.model.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
     * Sorts out which baselines stood when work on them began.
     *
     * @param kinds kinds that should stand, for example SCOPE, SCHEDULE and COST
     * @param start first day of that work; null: not known, every approval is early enough
     * @return the kinds in time, missing and undecided
     */
    public BaselineReadiness readiness(Set<BaselineKind> kinds, @Nullable LocalDate start) {
        return BaselineReadiness.of(this, kinds, start);
    }

    // DERIVED: inForceOn
}
