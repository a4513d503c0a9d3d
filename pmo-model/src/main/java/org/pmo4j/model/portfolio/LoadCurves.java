package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.CapacityPeriod;
import org.pmo4j.model.resource.LoadPeriod;
import org.pmo4j.model.resource.Resource;

/**
 * Load of resources over a window of days. Loads are constant rates, so they change only where an allocation or a
 * capacity period starts or finishes: a sweep over those days is exact and does not look at each day.
 */
final class LoadCurves {

    /** An allocation of a project, cut to the window. */
    record Booking(Project project, Allocation allocation, LocalDate start, LocalDate finish) {

        @Nullable Integer priority() {
            return project.priority();
        }

        boolean holds() {
            return allocation.load().signum() > 0;
        }

        boolean unmet() {
            return allocation.requested() != null
                    && allocation.requested().compareTo(allocation.load()) > 0
                    && project.state() != ProjectState.ON_HOLD;
        }

        boolean sameProject(Booking other) {
            return project.id().equals(other.project.id());
        }
    }

    private final LocalDate first;
    private final LocalDate last;
    private final Map<ResourceId, List<Booking>> bookings = new HashMap<>();

    LoadCurves(List<Project> projects, LocalDate asOf, int horizonDays) {
        if (horizonDays < 0) {
            throw new IllegalArgumentException("horizonDays " + horizonDays + " is negative");
        }
        first = asOf;
        last = asOf.plusDays(horizonDays);
        for (Project project : projects) {
            if (project.allocations() != null && counted(project.state())) {
                project.allocations().allocations().forEach(allocation -> book(project, allocation));
            }
        }
    }

    /** Wishes of proposed projects and remains of ended ones are no load; a project whose state is not held counts. */
    private static boolean counted(@Nullable ProjectState state) {
        return state != ProjectState.PROPOSED && state != ProjectState.CLOSED && state != ProjectState.TERMINATED;
    }

    private void book(Project project, Allocation allocation) {
        if (touches(allocation.start(), allocation.finish())) {
            LocalDate start = allocation.start().isBefore(first) ? first : allocation.start();
            LocalDate finish = allocation.finish().isAfter(last) ? last : allocation.finish();
            bookings.computeIfAbsent(allocation.resource(), key -> new ArrayList<>())
                    .add(new Booking(project, allocation, start, finish));
        }
    }

    /** Returns what counts of a resource and touches the window, in the order of the projects. */
    List<Booking> bookings(ResourceId resource) {
        return bookings.getOrDefault(resource, List.of());
    }

    private boolean touches(LocalDate start, LocalDate finish) {
        return !finish.isBefore(first) && !start.isAfter(last);
    }

    List<LoadPeriod> of(Resource resource) {
        NavigableMap<LocalDate, Step> steps = steps(resource);
        List<LoadPeriod> curve = new ArrayList<>();
        Map<ProjectId, Integer> open = new TreeMap<>();
        BigDecimal load = BigDecimal.ZERO;
        CapacityPeriod deviation = null;
        for (var entry : steps.entrySet()) {
            Step step = entry.getValue();
            load = load.add(step.load);
            step.bookings.forEach((project, count) ->
                    open.merge(project, count, (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b)));
            deviation = step.capacityChanges ? step.deviation : deviation;
            LocalDate next = steps.higherKey(entry.getKey());
            append(curve, new LoadPeriod(
                    entry.getKey(),
                    next == null ? last : next.minusDays(1),
                    load,
                    deviation == null ? resource.capacity() : deviation.capacity(),
                    deviation != null && deviation.capacity().signum() == 0,
                    List.copyOf(open.keySet())));
        }
        return List.copyOf(curve);
    }

    private NavigableMap<LocalDate, Step> steps(Resource resource) {
        NavigableMap<LocalDate, Step> steps = new TreeMap<>();
        at(steps, first);
        for (Booking booking : bookings(resource.id())) {
            ProjectId project = booking.project().id();
            BigDecimal load = booking.allocation().load();
            at(steps, booking.start()).book(project, load, 1);
            if (booking.finish().isBefore(last)) {
                at(steps, booking.finish().plusDays(1)).book(project, load.negate(), -1);
            }
        }
        for (CapacityPeriod period : resource.capacityPeriods()) {
            if (touches(period.start(), period.finish())) {
                at(steps, period.start()).deviate(period);
                if (period.finish().isBefore(last)) {
                    at(steps, period.finish().plusDays(1)).deviate(null);
                }
            }
        }
        return steps;
    }

    private Step at(NavigableMap<LocalDate, Step> steps, LocalDate day) {
        return steps.computeIfAbsent(day.isBefore(first) ? first : day, key -> new Step());
    }

    private static void append(List<LoadPeriod> curve, LoadPeriod next) {
        LoadPeriod previous = curve.isEmpty() ? null : curve.get(curve.size() - 1);
        if (previous != null && sameRates(previous, next)) {
            curve.set(curve.size() - 1, previous.withFinish(next.finish()));
        } else {
            curve.add(next);
        }
    }

    private static boolean sameRates(LoadPeriod one, LoadPeriod other) {
        return one.load().equals(other.load())
                && Objects.equals(one.capacity(), other.capacity())
                && one.takenOut() == other.takenOut()
                && one.projects().equals(other.projects());
    }

    /** What changes at the beginning of one day. */
    private static final class Step {
        private BigDecimal load = BigDecimal.ZERO;
        private final Map<ProjectId, Integer> bookings = new HashMap<>();
        private boolean capacityChanges;
        private @Nullable CapacityPeriod deviation;

        void book(ProjectId project, BigDecimal amount, int count) {
            load = load.add(amount);
            bookings.merge(project, count, Integer::sum);
        }

        /** Periods come in order of their start: where one follows another directly, the later one stands. */
        void deviate(@Nullable CapacityPeriod period) {
            capacityChanges = true;
            deviation = period;
        }
    }
}
