package org.pmo4j.rules.twins.schedulequality;

import java.util.List;
import org.pmo4j.model.schedule.LinkScope;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** A policy that counts links. */
abstract class OfLinks extends OfSchedule {

    @Override
    final void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        List<Relationship> links = Tasks.links(schedule, limits.choice("linkScope", LinkScope.class));
        if (links == null) {
            subject.unknown();
        } else if (!links.isEmpty()) {
            subject.verdict(violated(links, limits), false);
        }
    }

    abstract boolean violated(List<Relationship> links, Limits limits);
}
