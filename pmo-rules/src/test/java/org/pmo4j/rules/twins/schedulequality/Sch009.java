package org.pmo4j.rules.twins.schedulequality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 9: No invalid dates. */
final class Sch009 extends OfSchedule {

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        LocalDate status = schedule.statusDate();
        if (status == null) {
            return;
        }
        List<Activity> counted = Tasks.lasting(schedule).stream()
                .filter(one -> !Tasks.complete(one) || after(one.actualFinish(), status))
                .toList();
        int hits = Tasks.count(counted, one -> forecastInThePast(one, status)
                || after(one.actualStart(), status)
                || after(one.actualFinish(), status));
        judge(subject, hits, 0, counted.size(), limits.decimal("max"));
    }

    private static boolean forecastInThePast(Activity activity, LocalDate status) {
        return activity.actualStart() == null && before(activity.start(), status)
                || activity.actualFinish() == null && before(activity.finish(), status);
    }

    private static boolean before(@Nullable LocalDate date, LocalDate status) {
        return date != null && date.isBefore(status);
    }

    private static boolean after(@Nullable LocalDate date, LocalDate status) {
        return date != null && date.isAfter(status);
    }
}
