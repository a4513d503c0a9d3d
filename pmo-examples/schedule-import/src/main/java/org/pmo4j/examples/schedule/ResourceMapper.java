package org.pmo4j.examples.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mpxj.Availability;
import org.mpxj.ProjectFile;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceType;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourcePool;

/** Makes resources and allocations of the people, teams and machines of the plans of one file and of their assignments. */
final class ResourceMapper {

    private final Values values;
    private final NotMapped notMapped;
    private final Map<ResourceId, org.mpxj.Resource> pool = new TreeMap<>();
    private final Map<ResourceId, Set<ProjectId>> users = new HashMap<>();
    private final Set<Object> leftOut = new HashSet<>();

    ResourceMapper(Values values, NotMapped notMapped) {
        this.values = values;
        this.notMapped = notMapped;
    }

    /** Takes the resources of a plan into the pool; the projects of one Primavera file share them. */
    void addResources(ProjectFile plan) {
        for (org.mpxj.Resource resource : plan.getResources()) {
            if (resource.getUniqueID() == null || Texts.firstOf(resource.getName()) == null) {
                continue;
            }
            if (works(resource)) {
                pool.put(id(resource), resource);
            } else if (leftOut.add(resource.getUniqueID())) {
                notMapped.add(NotMapped.Kind.RESOURCE);
            }
        }
    }

    AllocationPlan allocations(ProjectId project, ProjectFile plan, PlanTasks tasks) {
        List<Allocation> allocations = new ArrayList<>();
        for (ResourceAssignment assignment : plan.getResourceAssignments()) {
            boolean placeholder = assignment.getResource() == null && assignment.getRole() == null;
            if (placeholder || !tasks.holds(assignment.getTask())) {
                continue;
            }
            Allocation allocation = allocation(assignment);
            if (allocation == null) {
                notMapped.add(NotMapped.Kind.ASSIGNMENT);
            } else {
                allocations.add(allocation);
                users.computeIfAbsent(allocation.resource(), id -> new HashSet<>()).add(project);
            }
        }
        return new AllocationPlan(allocations);
    }

    private @Nullable Allocation allocation(ResourceAssignment assignment) {
        org.mpxj.Resource resource = assignment.getResource();
        LocalDate start = values.day(assignment.getStart());
        LocalDate finish = values.day(assignment.getFinish());
        BigDecimal load = values.share(assignment.getUnits(), 100);
        boolean usable = resource != null
                && resource.getUniqueID() != null
                && pool.containsKey(id(resource))
                && assignment.getUniqueID() != null
                && start != null
                && finish != null
                && !finish.isBefore(start)
                && load != null;
        return usable
                ? new Allocation(new AllocationId(String.valueOf(assignment.getUniqueID())), id(resource), start, finish, load, null)
                : null;
    }

    ResourcePool pool() {
        List<Resource> resources = new ArrayList<>();
        pool.forEach((id, resource) -> resources.add(new Resource(
                id,
                Texts.line(resource.getName()),
                null,
                users.getOrDefault(id, Set.of()).size() > 1,
                capacity(resource),
                List.of())));
        return new ResourcePool(resources);
    }

    /** Not the capacity of today, which MPXJ tells: nothing here reads a clock. */
    private @Nullable BigDecimal capacity(org.mpxj.Resource resource) {
        List<Number> units = resource.getAvailability().stream()
                .map(Availability::getUnits)
                .distinct()
                .toList();
        if (units.size() > 1) {
            notMapped.add(NotMapped.Kind.CHANGING_CAPACITY);
        }
        return units.size() == 1 ? values.share(units.get(0), 100) : null;
    }

    private static boolean works(org.mpxj.Resource resource) {
        ResourceType type = resource.getType();
        return (type == null || type == ResourceType.WORK) && !resource.getRole();
    }

    private static ResourceId id(org.mpxj.Resource resource) {
        return new ResourceId(String.valueOf(resource.getUniqueID()));
    }
}
