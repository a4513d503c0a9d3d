package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** No resource is over-allocated. */
final class Port001 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        if (given.portfolio().resources() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (Project project : given.portfolio().projects()) {
            if (project.running(given.asOf()) && project.allocations() == null) {
                verdicts.in(project, "Project", project.id()).unknown();
            }
        }
        Limits limits = verdicts.limits();
        Bookings.of(given.portfolio(), given.asOf(), limits.integer("horizonDays")).forEach((resource, bookings) -> {
            if (!bookings.all().isEmpty()) {
                verdicts.of("Resource", resource.id())
                        .verdict(overAllocated(bookings, limits), bookings.bookedOnUnknownCapacity());
            }
        });
    }

    static boolean overAllocated(Bookings bookings, Limits limits) {
        BigDecimal share = BigDecimal.ONE.add(limits.decimal("tolerance"));
        int run = 0;
        for (Bookings.Day day : bookings.days()) {
            if (!day.absent()) {
                run = day.above(share) ? run + 1 : 0;
                if (run >= limits.integer("minDays")) {
                    return true;
                }
            }
        }
        return false;
    }
}
