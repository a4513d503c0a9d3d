package org.pmo4j.model.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which baselines were approved when work on them began, for example SCOPE in time, COST missing. Not a statement about
 * later versions.
 *
 * @param inTime kinds with a version approved no later than the start; in the order of {@link BaselineKind}
 * @param missing kinds without one; in the order of {@link BaselineKind}
 * @param undecided kinds of which only later versions are held, approved too late to tell when the original was, or nothing
 *     is; in the order of {@link BaselineKind}
 */
public record BaselineReadiness(List<BaselineKind> inTime, List<BaselineKind> missing, List<BaselineKind> undecided) {

    public BaselineReadiness {
        inTime = List.copyOf(inTime);
        missing = List.copyOf(missing);
        undecided = List.copyOf(undecided);
    }

    static BaselineReadiness of(BaselineLog log, Collection<BaselineKind> kinds, @Nullable LocalDate start) {
        var inTime = EnumSet.noneOf(BaselineKind.class);
        var missing = EnumSet.noneOf(BaselineKind.class);
        var undecided = EnumSet.noneOf(BaselineKind.class);
        for (BaselineKind kind : kinds) {
            List<Baseline> versions = log.baselines().stream().filter(baseline -> baseline.kind() == kind).toList();
            Collection<BaselineKind> group = missing;
            if (versions.stream().anyMatch(version -> approvedBy(version, start))) {
                group = inTime;
            } else if (originalNotHeld(versions)) {
                group = undecided;
            }
            group.add(kind);
        }
        return new BaselineReadiness(List.copyOf(inTime), List.copyOf(missing), List.copyOf(undecided));
    }

    private static boolean approvedBy(Baseline version, @Nullable LocalDate start) {
        LocalDate approvedOn = version.approvedOn();
        return version.approved() && (approvedOn == null || start == null || !approvedOn.isAfter(start));
    }

    /** A source that keeps only the newest version cannot show that the original came late. */
    private static boolean originalNotHeld(List<Baseline> versions) {
        return versions.stream().noneMatch(Baseline::first)
                && versions.stream().anyMatch(Baseline::approved);
    }
}
