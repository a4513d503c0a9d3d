package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Sustained utilisation leaves slack. */
final class Port002 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        if (given.portfolio().resources() == null) {
            verdicts.owner().unknown();
            return;
        }
        Limits overload = given.limits("PORT-001");
        Bookings.of(given.portfolio(), given.asOf(), overload.integer("horizonDays")).forEach((resource, bookings) -> {
            if (resource.shared() && !bookings.all().isEmpty() && !Port001.overAllocated(bookings, overload)) {
                verdicts.of("Resource", resource.id())
                        .verdict(full(bookings, verdicts.limits()), bookings.bookedOnUnknownCapacity());
            }
        });
    }

    private static boolean full(Bookings bookings, Limits limits) {
        BigDecimal share = limits.decimal("maxUtil");
        int extent = 0;
        for (Bookings.Day day : bookings.days()) {
            if (day.absent()) {
                // An absence prolongs a run that has begun; before its first day it does not belong to it.
                extent = extent == 0 ? 0 : extent + 1;
            } else {
                extent = day.above(share) ? extent + 1 : 0;
            }
            if (extent >= limits.integer("weeks") * 7) {
                return true;
            }
        }
        return false;
    }
}
