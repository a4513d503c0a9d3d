package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import java.util.List;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.model.schedule.RelationshipKind;
import org.pmo4j.rules.authoring.Limits;

/** DCMA 4: Mostly finish-to-start. */
final class Sch004 extends OfLinks {

    @Override
    boolean violated(List<Relationship> links, Limits limits) {
        int plain = Tasks.count(links, link -> link.kind() == RelationshipKind.FINISH_TO_START);
        BigDecimal least = limits.decimal("min").multiply(BigDecimal.valueOf(links.size()));
        return BigDecimal.valueOf(plain).compareTo(least) < 0;
    }
}
