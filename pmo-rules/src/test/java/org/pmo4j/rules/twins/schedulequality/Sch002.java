package org.pmo4j.rules.twins.schedulequality;

import java.util.List;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.rules.authoring.Limits;

/** DCMA 2: No leads. */
final class Sch002 extends OfLinks {

    @Override
    boolean violated(List<Relationship> links, Limits limits) {
        int leads = Tasks.count(links, link -> link.lagDays().signum() < 0);
        return Tasks.above(leads, limits.decimal("max"), links.size());
    }
}
