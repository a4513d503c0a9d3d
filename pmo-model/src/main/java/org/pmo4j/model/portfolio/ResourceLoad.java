package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.resource.LoadPeriod;
import org.pmo4j.model.resource.LoadRun;
import org.pmo4j.model.resource.Resource;

/**
 * A resource of the pool with what all projects book of it over a window of days, for example a crane at 0.6 until June and
 * at 1.1 from then on (资源负荷). Compared by identity.
 */
public final class ResourceLoad {

    private final Resource resource;
    private final List<LoadPeriod> curve;

    private ResourceLoad(Resource resource, List<LoadPeriod> curve) {
        this.resource = resource;
        this.curve = curve;
    }

    /**
     * Adds up the loads of every resource of a portfolio, in one walk over its projects.
     *
     * @param portfolio the portfolio
     * @param asOf first day of the window
     * @param horizonDays days after the first; &gt;= 0
     * @return one for each resource, by id; empty when the pool is not held
     * @throws IllegalArgumentException if {@code horizonDays} is negative
     */
    public static List<ResourceLoad> of(Portfolio portfolio, LocalDate asOf, int horizonDays) {
        Map<ResourceId, List<LoadPeriod>> curves = portfolio.loadPeriods(asOf, horizonDays);
        return curves == null
                ? List.of()
                : portfolio.resources().resources().stream()
                        .map(resource -> new ResourceLoad(resource, curves.get(resource.id())))
                        .toList();
    }

    /**
     * Returns the resource.
     *
     * @return the resource
     */
    public Resource resource() {
        return resource;
    }

    /**
     * Tells whether any project books the resource in the window.
     *
     * @return true if there is a counted allocation, even one of load 0
     */
    public boolean booked() {
        return curve.stream().anyMatch(period -> !period.projects().isEmpty());
    }

    /**
     * Tells whether the capacity is unknown on a day on which the resource is used.
     *
     * @return true if there is such a day in the window
     */
    public boolean capacityUnknown() {
        return curve.stream().anyMatch(period -> period.capacity() == null && period.load().signum() > 0);
    }

    /**
     * Finds the earliest over-allocation, see {@link LoadRun#overAllocation}.
     *
     * @param tolerance fraction of the capacity that may be booked on top; &gt;= 0
     * @param minDays days that make an over-allocation; &gt;= 1
     * @return the run of days; null when there is none
     */
    public @Nullable LoadRun overAllocation(BigDecimal tolerance, int minDays) {
        return LoadRun.overAllocation(curve, tolerance, minDays);
    }

    /**
     * Finds the earliest time of sustained high utilisation, see {@link LoadRun#highUtilization}.
     *
     * @param limit highest utilisation that leaves slack, as a fraction of capacity, for example 0.85
     * @param weeks weeks that make it sustained; &gt;= 1
     * @return the run of days; null when there is none
     */
    public @Nullable LoadRun highUtilization(BigDecimal limit, int weeks) {
        return LoadRun.highUtilization(curve, limit, weeks);
    }
}
