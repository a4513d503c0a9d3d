package org.pmo4j.model.resource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ResourceId;

/**
 * Resources that a project keeps although it is over, for example S1 by allocations until 2026-06-30.
 *
 * @param allocations the allocations; in ascending order
 * @param resources the resources, each once; in ascending order
 * @param latestFinish last day on which one of them is bound; null when there is none
 */
public record UnreleasedResources(
        List<AllocationId> allocations, List<ResourceId> resources, @Nullable LocalDate latestFinish) {

    public UnreleasedResources {
        allocations = List.copyOf(allocations);
        resources = List.copyOf(resources);
    }

    static UnreleasedResources of(List<Allocation> binding) {
        return new UnreleasedResources(
                binding.stream().map(Allocation::id).sorted().toList(),
                binding.stream().map(Allocation::resource).distinct().sorted().toList(),
                binding.stream().map(Allocation::finish).max(Comparator.naturalOrder()).orElse(null));
    }
}
