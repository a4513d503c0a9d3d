package org.pmo4j.model.resource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * Days in a row on which a resource is booked beyond a limit, for example 1.2 of 1 full-time equivalents from 1 to 30 June
 * (超负荷区间). Days taken out, such as weekends and absences, neither count nor interrupt; a day whose capacity is not
 * known interrupts.
 *
 * @param start first day beyond the limit
 * @param finish last day beyond the limit; &gt;= start
 * @param load highest load; &gt;= 0 full-time equivalents
 * @param capacity capacity on the first day of that load; &gt;= 0 full-time equivalents
 * @param utilization lowest load divided by capacity, for display: 4 decimals, half up; null when capacity is 0 throughout
 * @param projects projects booked on those days; sorted
 */
public record LoadRun(
        LocalDate start,
        LocalDate finish,
        BigDecimal load,
        BigDecimal capacity,
        @Nullable BigDecimal utilization,
        List<ProjectId> projects) {

    private static final int DAYS_PER_WEEK = 7;

    public LoadRun {
        var check = Check.of(LoadRun.class);
        check.required("start", start);
        check.required("finish", finish);
        check.notBefore("finish", finish, "start", start);
        load = check.required("load", check.notNegative("load", load));
        capacity = check.required("capacity", check.notNegative("capacity", capacity));
        utilization = check.notNegative("utilization", utilization);
        projects = check.list("projects", projects);
        check.done();
    }

    /**
     * Finds the earliest over-allocation, as policy PORT-001 counts it.
     *
     * @param curve the load of one resource, by date, without gaps
     * @param tolerance how much of the capacity may be booked on top, for example 0.1
     * @param minDays how many days beyond {@code capacity x (1 + tolerance)} make an over-allocation; days taken out are
     *     not among them; at least 1
     * @return the whole run of days; null when no run is that long
     */
    public static @Nullable LoadRun overAllocation(List<LoadPeriod> curve, BigDecimal tolerance, int minDays) {
        return earliest(curve, BigDecimal.ONE.add(tolerance), run -> run.days >= minDays);
    }

    /**
     * Finds the earliest time of sustained high utilisation, as policy PORT-002 counts it.
     *
     * @param curve the load of one resource, by date, without gaps
     * @param limit the highest utilisation that leaves slack, as a fraction of capacity, for example 0.85
     * @param weeks how many weeks of 7 days make it sustained; days taken out within the run and directly after it are
     *     among them; at least 1
     * @return the whole run of days; null when no run is that long
     */
    public static @Nullable LoadRun highUtilization(List<LoadPeriod> curve, BigDecimal limit, int weeks) {
        return earliest(curve, limit, run -> run.extent() >= (long) weeks * DAYS_PER_WEEK);
    }

    private static @Nullable LoadRun earliest(
            List<LoadPeriod> curve, BigDecimal factor, Predicate<Open> longEnough) {
        Open run = null;
        for (LoadPeriod period : curve) {
            if (period.takenOut()) {
                if (run != null) {
                    run.reach = period.finish();
                }
            } else if (period.capacity() != null
                    && period.load().compareTo(period.capacity().multiply(factor)) > 0) {
                run = run == null ? new Open(period) : run;
                run.add(period);
            } else if (run != null && longEnough.test(run)) {
                return run.close();
            } else {
                run = null;
            }
        }
        return run != null && longEnough.test(run) ? run.close() : null;
    }

    /** A run that the walk along the curve has not left yet. */
    private static final class Open {
        private final LocalDate start;
        private LocalDate finish;
        private LocalDate reach;
        private long days;
        private LoadPeriod peak;
        private @Nullable BigDecimal lowest;
        private final TreeSet<ProjectId> projects = new TreeSet<>();

        Open(LoadPeriod first) {
            start = first.start();
            finish = first.finish();
            reach = first.finish();
            peak = first;
        }

        void add(LoadPeriod period) {
            finish = period.finish();
            reach = period.finish();
            days += ChronoUnit.DAYS.between(period.start(), period.finish()) + 1;
            projects.addAll(period.projects());
            if (period.load().compareTo(peak.load()) > 0) {
                peak = period;
            }
            if (period.capacity().signum() > 0) {
                BigDecimal share = period.load().divide(period.capacity(), 4, RoundingMode.HALF_UP);
                lowest = lowest == null ? share : lowest.min(share);
            }
        }

        long extent() {
            return ChronoUnit.DAYS.between(start, reach) + 1;
        }

        LoadRun close() {
            return new LoadRun(start, finish, peak.load(), peak.capacity(), lowest, List.copyOf(projects));
        }
    }
}
