package org.pmo4j.model.resource;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * Resources allocated to one project (资源分配计划).
 *
 * @param allocations entries; 0..n
 */
public record AllocationPlan(
        List<Allocation> allocations) {

    public AllocationPlan {
        var check = Check.of(AllocationPlan.class);
        allocations = check.byId("allocations", allocations, Allocation::id);
        check.done();
    }

    /**
     * Lists the allocations that still bind resources after a day.
     *
     * @param limit the day, for example the end of the time allowed for release after a stop
     * @return the allocations with a load above 0 that finish after it, by id
     */
    public List<Allocation> bookedAfter(LocalDate limit) {
        return allocations.stream()
                .filter(allocation -> allocation.load().signum() > 0 && allocation.finish().isAfter(limit))
                .toList();
    }

    /**
     * Lists what still binds resources although the project is over. What is past cannot be released any more.
     *
     * @param closedOn the day on which the project was closed; null: not known, every later day is after it
     * @param asOf date of judgement
     * @return the allocations with a load above 0 that finish after the closure and not before the date of judgement
     */
    public UnreleasedResources unreleased(@Nullable LocalDate closedOn, LocalDate asOf) {
        LocalDate yesterday = asOf.minusDays(1);
        return UnreleasedResources.of(
                bookedAfter(closedOn != null && closedOn.isAfter(yesterday) ? closedOn : yesterday));
    }
}
