package org.pmo4j.rules.twins.schedulequality;

import java.util.List;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.rules.authoring.Limits;

/** DCMA 3: Few lags. */
final class Sch003 extends OfLinks {

    @Override
    boolean violated(List<Relationship> links, Limits limits) {
        int lags = Tasks.count(links, link -> link.lagDays().compareTo(limits.decimal("excusedLagDays")) > 0);
        return Tasks.above(lags, limits.decimal("max"), links.size());
    }
}
