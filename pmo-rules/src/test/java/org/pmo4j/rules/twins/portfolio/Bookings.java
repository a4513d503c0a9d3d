package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.CapacityPeriod;
import org.pmo4j.model.resource.Resource;

/** The counted allocations of one resource in a window of days, and the days of that window one by one. */
final class Bookings {

    /** Wishes and what has ended bind no resource. */
    private static final Set<ProjectState> UNCOUNTED =
            EnumSet.of(ProjectState.PROPOSED, ProjectState.CLOSED, ProjectState.TERMINATED);

    /** One allocation, cut to the window. */
    record Booking(Project project, Allocation allocation, LocalDate start, LocalDate finish) {

        boolean covers(LocalDate day) {
            return !day.isBefore(start) && !day.isAfter(finish);
        }

        long daysShared(Booking other) {
            return ChronoUnit.DAYS.between(later(start, other.start), earlier(finish, other.finish)) + 1;
        }
    }

    /** One day: what is booked, and what there is; no capacity where it is not known. */
    record Day(BigDecimal load, @Nullable BigDecimal capacity, boolean absent) {

        boolean above(BigDecimal share) {
            return capacity != null && load.compareTo(capacity.multiply(share)) > 0;
        }
    }

    private final Resource resource;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Booking> bookings = new ArrayList<>();
    private @Nullable List<Day> days;

    private Bookings(Resource resource, LocalDate first, LocalDate last) {
        this.resource = resource;
        this.first = first;
        this.last = last;
    }

    /** Returns the bookings of every resource of the pool, in one walk over the projects. */
    static Map<Resource, Bookings> of(Portfolio portfolio, LocalDate asOf, int horizonDays) {
        LocalDate last = asOf.plusDays(horizonDays);
        Map<Resource, Bookings> all = new LinkedHashMap<>();
        Map<ResourceId, Bookings> byId = new HashMap<>();
        for (Resource resource : portfolio.resources().resources()) {
            Bookings bookings = new Bookings(resource, asOf, last);
            all.put(resource, bookings);
            byId.put(resource.id(), bookings);
        }
        for (Project project : portfolio.projects()) {
            if (project.allocations() != null && !UNCOUNTED.contains(project.state())) {
                for (Allocation allocation : project.allocations().allocations()) {
                    LocalDate start = later(allocation.start(), asOf);
                    LocalDate finish = earlier(allocation.finish(), last);
                    Bookings bookings = byId.get(allocation.resource());
                    if (bookings != null && !start.isAfter(finish)) {
                        bookings.bookings.add(new Booking(project, allocation, start, finish));
                    }
                }
            }
        }
        return all;
    }

    List<Booking> all() {
        return bookings;
    }

    List<Day> days() {
        if (days == null) {
            Set<LocalDate> changes = changes();
            List<Day> found = new ArrayList<>();
            Day same = day(first);
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                same = changes.contains(day) ? day(day) : same;
                found.add(same);
            }
            days = found;
        }
        return days;
    }

    /** Returns the days on which something may differ from the day before. */
    private Set<LocalDate> changes() {
        Set<LocalDate> changes = new HashSet<>();
        for (Booking booking : bookings) {
            changes.add(booking.start());
            changes.add(booking.finish().plusDays(1));
        }
        for (CapacityPeriod period : resource.capacityPeriods()) {
            changes.add(period.start());
            changes.add(period.finish().plusDays(1));
        }
        return changes;
    }

    private Day day(LocalDate day) {
        BigDecimal load = BigDecimal.ZERO;
        for (Booking booking : bookings) {
            load = booking.covers(day) ? load.add(booking.allocation().load()) : load;
        }
        CapacityPeriod period = period(day);
        BigDecimal capacity = period == null ? resource.capacity() : period.capacity();
        return new Day(load, capacity, period != null && period.capacity().signum() == 0);
    }

    /** Tells whether work is booked on a day of which nobody knows the capacity. */
    boolean bookedOnUnknownCapacity() {
        return days().stream().anyMatch(day -> day.capacity() == null && day.load().signum() > 0);
    }

    private @Nullable CapacityPeriod period(LocalDate day) {
        return resource.capacityPeriods().stream()
                .filter(period -> !day.isBefore(period.start()) && !day.isAfter(period.finish()))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
