package org.pmo4j.rules.twins.schedulequality;

import java.util.List;
import java.util.function.Predicate;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.model.schedule.RelationshipKind;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 1: Schedule logic is complete. */
final class Sch001 extends OfSchedule {

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        List<Activity> population = Tasks.incomplete(schedule);
        if (population.isEmpty()) {
            return;
        }
        List<Relationship> links = schedule.relationships();
        if (links == null) {
            subject.unknown();
            return;
        }
        boolean dangling = limits.flag("countDangling");
        int hits = Tasks.count(population, one -> loose(one.id(), links, dangling));
        judge(subject, hits, 0, population.size(), limits.decimal("max"));
    }

    private static boolean loose(ActivityId activity, List<Relationship> links, boolean dangling) {
        Predicate<Relationship> before = link -> link.successor().equals(activity);
        Predicate<Relationship> after = link -> link.predecessor().equals(activity);
        return none(links, before)
                || none(links, after)
                || dangling && none(links, before.and(Sch001::drivesStart))
                || dangling && none(links, after.and(Sch001::drivenByFinish));
    }

    private static boolean none(List<Relationship> links, Predicate<Relationship> such) {
        return links.stream().noneMatch(such);
    }

    private static boolean drivesStart(Relationship link) {
        return link.kind() == RelationshipKind.FINISH_TO_START || link.kind() == RelationshipKind.START_TO_START;
    }

    private static boolean drivenByFinish(Relationship link) {
        return link.kind() == RelationshipKind.FINISH_TO_START || link.kind() == RelationshipKind.FINISH_TO_FINISH;
    }
}
