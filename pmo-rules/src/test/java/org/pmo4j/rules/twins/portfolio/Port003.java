package org.pmo4j.rules.twins.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Shared resources follow portfolio priority. */
final class Port003 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        if (given.portfolio().resources() == null) {
            verdicts.owner().unknown();
            return;
        }
        int horizonDays = verdicts.limits().integer("horizonDays");
        int minDays = verdicts.limits().integer("minDays");
        for (var entry : Bookings.of(given.portfolio(), given.asOf(), horizonDays).entrySet()) {
            Resource resource = entry.getKey();
            List<Bookings.Booking> bookings = entry.getValue().all();
            for (Bookings.Booking demand : bookings) {
                if (resource.shared() && unmet(demand)) {
                    verdicts.of("Resource", resource.id()).verdict(false, false);
                    for (Bookings.Booking holding : bookings) {
                        if (contends(demand, holding) && demand.daysShared(holding) >= minDays) {
                            Integer asking = demand.project().priority();
                            Integer holder = holding.project().priority();
                            verdicts.of("Resource", resource.id())
                                    .verdict(precedes(asking, holder), asking == null || holder == null);
                        }
                    }
                }
            }
        }
    }

    private static boolean unmet(Bookings.Booking demand) {
        Allocation allocation = demand.allocation();
        return demand.project().state() != ProjectState.ON_HOLD
                && allocation.requested() != null
                && allocation.requested().compareTo(allocation.load()) > 0;
    }

    private static boolean contends(Bookings.Booking demand, Bookings.Booking holding) {
        return !holding.project().id().equals(demand.project().id())
                && holding.allocation().load().signum() > 0;
    }

    private static boolean precedes(@Nullable Integer asking, @Nullable Integer holder) {
        return asking != null && holder != null && asking < holder;
    }
}
