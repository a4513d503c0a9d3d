package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** DCMA 13: CPLI is adequate. */
final class Sch013 extends OfSchedule {

    @Override
    void judge(Schedule schedule, Limits limits, Verdicts.Subject subject) {
        List<Activity> population = Tasks.incomplete(schedule);
        BigDecimal length = length(schedule);
        boolean nothingLeft = population.isEmpty() && schedule.criticalPathLengthDays() == null;
        if (schedule.statusDate() == null || nothingLeft || length != null && length.signum() == 0) {
            return;
        }
        boolean stated = schedule.projectFloatDays() != null || schedule.baselineFinish() != null;
        Floats floats = new Floats(schedule);
        BigDecimal slack = stated ? schedule.projectFloatDays() : least(population, floats);
        boolean bounded = !stated && population.stream().anyMatch(one -> floats.of(one) == null);
        boolean known = length != null && slack != null;
        boolean violated = known && length.add(slack).compareTo(limits.decimal("min").multiply(length)) < 0;
        subject.verdict(violated, !known || bounded);
    }

    private static @Nullable BigDecimal length(Schedule schedule) {
        if (schedule.criticalPathLengthDays() != null) {
            return schedule.criticalPathLengthDays();
        }
        Network network = Network.of(schedule);
        return network == null ? null : network.length();
    }

    private static @Nullable BigDecimal least(List<Activity> population, Floats floats) {
        return population.stream()
                .map(floats::of)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::min)
                .orElse(null);
    }
}
