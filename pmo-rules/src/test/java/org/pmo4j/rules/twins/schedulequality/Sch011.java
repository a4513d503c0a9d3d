package org.pmo4j.rules.twins.schedulequality;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.MissedTaskBasis;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 11: Few missed tasks. */
final class Sch011 extends OfSchedule {

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        LocalDate status = schedule.statusDate();
        if (status == null) {
            return;
        }
        List<Activity> due = Tasks.lasting(schedule).stream()
                .filter(one -> one.baselineFinish() != null && !one.baselineFinish().isAfter(status))
                .toList();
        if (limits.choice("basis", MissedTaskBasis.class) == MissedTaskBasis.INCOMPLETE_ONLY) {
            int hits = Tasks.count(due, one -> !Tasks.complete(one));
            judge(subject, hits, 0, due.size(), limits.decimal("max"));
            return;
        }
        int hits = Tasks.count(due, one -> missed(one, status));
        int undecided = Tasks.count(due, one -> !missed(one, status) && undecided(one, status));
        judge(subject, hits, undecided, due.size(), limits.decimal("max"));
    }

    private static boolean missed(Activity task, LocalDate status) {
        LocalDate baseline = task.baselineFinish();
        if (Tasks.complete(task)) {
            return task.actualFinish() != null && task.actualFinish().isAfter(baseline);
        }
        return baseline.isBefore(status) || task.finish() != null && task.finish().isAfter(baseline);
    }

    private static boolean undecided(Activity task, LocalDate status) {
        if (Tasks.complete(task)) {
            return task.actualFinish() == null;
        }
        return task.baselineFinish().isEqual(status) && task.finish() == null;
    }
}
