package org.pmo4j.rules.twins.schedulequality;

import java.util.List;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 7: No negative float. */
final class Sch007 extends OfSchedule {

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        Floats floats = new Floats(schedule);
        List<Activity> population = Tasks.incomplete(schedule);
        if (floats.known()) {
            int undecided = Tasks.count(population, one -> floats.of(one) == null);
            int hits = Tasks.count(population, one -> floats.of(one) != null && floats.of(one).signum() < 0);
            judge(subject, hits, undecided, population.size(), limits.decimal("max"));
        }
    }
}
