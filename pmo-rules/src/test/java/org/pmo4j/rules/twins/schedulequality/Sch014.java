package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.BeiDefinition;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 14: BEI is adequate. */
final class Sch014 extends OfSchedule {

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        LocalDate status = schedule.statusDate();
        if (status == null || Tasks.leaves(schedule).stream().allMatch(one -> one.baselineFinish() == null)) {
            return;
        }
        boolean cumulative = limits.choice("definition", BeiDefinition.class) == BeiDefinition.CUMULATIVE;
        List<Activity> tasks = Tasks.lasting(schedule);
        List<Activity> due = tasks.stream()
                .filter(one -> one.baselineFinish() != null && !one.baselineFinish().isAfter(status))
                .toList();
        int unplanned = Tasks.count(tasks, one -> one.baselineFinish() == null);
        int demanded = cumulative ? due.size() + unplanned : due.size();
        int done = Tasks.count(cumulative ? tasks : due, one -> completed(one, status));
        if (demanded > 0) {
            BigDecimal least = limits.decimal("min").multiply(BigDecimal.valueOf(demanded));
            subject.verdict(BigDecimal.valueOf(done).compareTo(least) < 0, false);
        }
    }

    private static boolean completed(Activity task, LocalDate status) {
        return Tasks.complete(task)
                && (task.actualFinish() == null || !task.actualFinish().isAfter(status));
    }
}
