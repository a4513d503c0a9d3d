package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 12: Critical path test passes. */
final class Sch012 extends OfSchedule {

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        Floats floats = new Floats(schedule);
        Activity tested = floats.known() ? tested(schedule, floats) : null;
        if (tested == null) {
            return;
        }
        Network network = Network.of(schedule);
        if (network == null) {
            subject.unknown();
            return;
        }
        BigDecimal delay = limits.decimal("delayDays");
        BigDecimal shift = network.shift(tested, delay);
        // The specification names no shift to an earlier date; it is no more explained than a partial one.
        subject.verdict(shift.signum() == 0, shift.compareTo(delay) < 0);
    }

    private static @Nullable Activity tested(Schedule schedule, Floats floats) {
        return Tasks.incomplete(schedule).stream()
                .filter(floats::critical)
                .min(Comparator.comparing(floats::of, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
                        .thenComparing(Activity::start, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> one.id().value()))
                .orElse(null);
    }
}
