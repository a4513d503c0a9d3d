package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.DurationBasis;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 8: Few long tasks. */
final class Sch008 extends OfSchedule {

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        DurationBasis basis = limits.choice("basis", DurationBasis.class);
        BigDecimal limit = limits.decimal("limitDays");
        List<Activity> counted = Tasks.incomplete(schedule).stream()
                .filter(one -> !one.planningPackage())
                .toList();
        int undecided = Tasks.count(counted, one -> duration(one, basis) == null);
        int hits = Tasks.count(counted, one -> {
            BigDecimal duration = duration(one, basis);
            return duration != null && duration.compareTo(limit) > 0;
        });
        judge(subject, hits, undecided, counted.size(), limits.decimal("max"));
    }

    private static @Nullable BigDecimal duration(Activity activity, DurationBasis basis) {
        return switch (basis) {
            case BASELINE_ELSE_CURRENT -> activity.baselineDurationDays() != null
                    ? activity.baselineDurationDays()
                    : activity.durationDays();
            case CURRENT -> activity.durationDays();
            case REMAINING -> activity.remainingDays();
        };
    }
}
