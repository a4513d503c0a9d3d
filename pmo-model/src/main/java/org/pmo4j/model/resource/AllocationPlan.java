package org.pmo4j.model.resource;

import java.util.List;
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
}
