package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import java.util.List;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 10: Tasks are resourced. */
final class Sch010 extends OfSchedule {

    @Override
    boolean switchedOff(Limits limits) {
        return limits.optionalDecimal("max") == null;
    }

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        if (!schedule.resourceLoaded()) {
            return;
        }
        List<Activity> population = Tasks.incomplete(schedule);
        List<Activity> bare = population.stream().filter(one -> !one.resourced()).toList();
        int undecided = Tasks.count(bare, one -> one.durationDays() == null);
        int hits = Tasks.count(
                bare, one -> one.durationDays() != null && one.durationDays().compareTo(BigDecimal.ONE) >= 0);
        judge(subject, hits, undecided, population.size(), limits.decimal("max"));
    }
}
