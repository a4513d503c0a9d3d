package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.Schedule;

/** The total floats of a schedule: those of the source, where it has calculated them, else those of the network. */
final class Floats {

    private final Schedule schedule;
    private final @Nullable Network network;

    Floats(Schedule schedule) {
        this.schedule = schedule;
        this.network = Network.of(schedule);
    }

    boolean known() {
        return schedule.calculated() || network != null;
    }

    @Nullable BigDecimal of(Activity activity) {
        if (schedule.calculated()) {
            return activity.totalFloatDays();
        }
        return network == null ? null : network.slack(activity);
    }

    /** Tells whether an activity is on the critical path. */
    boolean critical(Activity activity) {
        if (schedule.calculated()) {
            return activity.critical();
        }
        return network != null && network.slack(activity).compareTo(network.leastSlack()) == 0;
    }
}
