package org.pmo4j.rules.twins.schedulequality;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.DateConstraint;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 5: Few hard constraints. */
final class Sch005 extends OfSchedule {

    private static final Set<DateConstraint> HARD = EnumSet.of(
            DateConstraint.MUST_START_ON,
            DateConstraint.MUST_FINISH_ON,
            DateConstraint.START_NO_LATER_THAN,
            DateConstraint.FINISH_NO_LATER_THAN);

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        List<Activity> population = Tasks.incomplete(schedule);
        int hits = Tasks.count(
                population, one -> one.constraintKind() != null && HARD.contains(one.constraintKind()));
        judge(subject, hits, 0, population.size(), limits.decimal("max"));
    }
}
