package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import java.util.List;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 6: Little high float. */
final class Sch006 extends OfSchedule {

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        Floats floats = new Floats(schedule);
        BigDecimal limit = limits.decimal("limitDays");
        List<Activity> counted = Tasks.incomplete(schedule).stream()
                .filter(one -> !one.scheduleMargin())
                .toList();
        if (floats.known()) {
            int undecided = Tasks.count(counted, one -> floats.of(one) == null);
            int hits = Tasks.count(counted, one -> floats.of(one) != null && floats.of(one).compareTo(limit) > 0);
            judge(subject, hits, undecided, counted.size(), limits.decimal("max"));
        }
    }
}
