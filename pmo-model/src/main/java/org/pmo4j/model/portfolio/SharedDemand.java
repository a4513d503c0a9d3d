package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.portfolio.LoadCurves.Booking;
import org.pmo4j.model.resource.Resource;

/**
 * A shared resource of which some project asks for more than it gets, with all that is booked of it in a window of days
 * (共享资源需求). A project on hold asks for nothing. Compared by identity.
 */
public final class SharedDemand {

    private static final Comparator<Booking> BY_PROJECT = Comparator
            .comparing((Booking booking) -> booking.project().id())
            .thenComparing(booking -> booking.allocation().id());

    private final Resource resource;
    private final List<Booking> bookings;

    private SharedDemand(Resource resource, List<Booking> bookings) {
        this.resource = resource;
        this.bookings = bookings.stream()
                .sorted(Comparator.comparing(Booking::start).thenComparing(BY_PROJECT))
                .toList();
    }

    /**
     * Finds the shared resources with unmet demand, in one walk over the projects of a portfolio.
     *
     * @param portfolio the portfolio
     * @param asOf first day of the window
     * @param horizonDays days after the first; &gt;= 0
     * @return one for each such resource, by id; empty when the pool is not held
     * @throws IllegalArgumentException if {@code horizonDays} is negative
     */
    public static List<SharedDemand> of(Portfolio portfolio, LocalDate asOf, int horizonDays) {
        LoadCurves curves = new LoadCurves(portfolio.projects(), asOf, horizonDays);
        List<SharedDemand> demands = new ArrayList<>();
        if (portfolio.resources() != null) {
            for (Resource resource : portfolio.resources().resources()) {
                List<Booking> bookings = curves.bookings(resource.id());
                if (resource.shared() && bookings.stream().anyMatch(Booking::unmet)) {
                    demands.add(new SharedDemand(resource, bookings));
                }
            }
        }
        return List.copyOf(demands);
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
     * Finds the first time in which a less important project holds what a more important one lacks.
     *
     * @param minDays days that both must be booked in a row; &gt;= 1
     * @return the conflict that starts first, of these the first by starved project, then by holder; null when there is none
     */
    public @Nullable PriorityConflict conflict(int minDays) {
        // What is on top of each queue decides; what has run out below it does no harm until it gets there.
        var starved = new PriorityQueue<>(Comparator.comparing(Booking::priority));
        var holding = new PriorityQueue<>(Comparator.comparing(Booking::priority).reversed());
        int next = 0;
        while (next < bookings.size()) {
            LocalDate start = bookings.get(next).start();
            for (; next < bookings.size() && bookings.get(next).start().equals(start); next++) {
                Booking booking = bookings.get(next);
                if (booking.priority() != null && booking.unmet()) {
                    starved.add(booking);
                }
                if (booking.priority() != null && booking.holds()) {
                    holding.add(booking);
                }
            }
            LocalDate reach = start.plusDays(minDays - 1L);
            drop(starved, reach);
            drop(holding, reach);
            if (!starved.isEmpty() && !holding.isEmpty() && starved.peek().priority() < holding.peek().priority()) {
                return first(starved, holding, start, reach);
            }
        }
        return null;
    }

    private static void drop(PriorityQueue<Booking> queue, LocalDate reach) {
        while (!queue.isEmpty() && queue.peek().finish().isBefore(reach)) {
            queue.remove();
        }
    }

    /** Had two that overlap on these days begun before, they would have been found before: so all of them begin here. */
    private static PriorityConflict first(
            PriorityQueue<Booking> starved, PriorityQueue<Booking> holding, LocalDate start, LocalDate reach) {
        int lowest = holding.peek().priority();
        Booking high = starved.stream()
                .filter(booking -> !booking.finish().isBefore(reach) && booking.priority() < lowest)
                .min(BY_PROJECT)
                .orElseThrow();
        Booking low = holding.stream()
                .filter(booking -> !booking.finish().isBefore(reach) && booking.priority() > high.priority())
                .min(BY_PROJECT)
                .orElseThrow();
        return new PriorityConflict(
                high.project().id(),
                high.priority(),
                low.project().id(),
                low.priority(),
                high.allocation().requested(),
                high.allocation().load(),
                start,
                high.finish().isBefore(low.finish()) ? high.finish() : low.finish());
    }

    /**
     * Tells whether two projects overlap so that one might starve the other, but the priority of one is not held.
     *
     * @param minDays days that both must be booked in a row; &gt;= 1
     * @return true if there are such projects
     */
    public boolean priorityUnknown(int minDays) {
        var unmet = new LastBookings();
        var unmetUnknown = new LastBookings();
        var holding = new LastBookings();
        var holdingUnknown = new LastBookings();
        for (Booking booking : bookings) {
            boolean unknown = booking.priority() == null;
            LocalDate reach = booking.start().plusDays(minDays - 1L);
            if (booking.finish().isBefore(reach)) {
                continue;
            }
            if (booking.unmet() && (unknown ? holding : holdingUnknown).othersReach(booking, reach)
                    || booking.holds() && (unknown ? unmet : unmetUnknown).othersReach(booking, reach)) {
                return true;
            }
            unmet.addIf(booking.unmet(), booking);
            unmetUnknown.addIf(booking.unmet() && unknown, booking);
            holding.addIf(booking.holds(), booking);
            holdingUnknown.addIf(booking.holds() && unknown, booking);
        }
        return false;
    }

    /** The booking that lasts longest, and the one that lasts longest among those of other projects. */
    private static final class LastBookings {
        private @Nullable Booking last;
        private @Nullable Booking lastOfOthers;

        void addIf(boolean counts, Booking booking) {
            if (!counts) {
                return;
            }
            if (last == null || booking.finish().isAfter(last.finish())) {
                lastOfOthers = last == null || last.sameProject(booking) ? lastOfOthers : last;
                last = booking;
            } else if (!last.sameProject(booking)
                    && (lastOfOthers == null || booking.finish().isAfter(lastOfOthers.finish()))) {
                lastOfOthers = booking;
            }
        }

        boolean othersReach(Booking booking, LocalDate reach) {
            Booking other = last != null && last.sameProject(booking) ? lastOfOthers : last;
            return other != null && !other.finish().isBefore(reach);
        }
    }
}
