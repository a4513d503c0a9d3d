package org.pmo4j.model.schedule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;

/**
 * Which duration a metric reads, for example the remaining one (工期依据).
 */
public enum DurationBasis implements Localized {
    /** Baseline duration, else current. */
    BASELINE_ELSE_CURRENT("baseline duration, else current", "基准或当前"),
    /** Current duration. */
    CURRENT("current duration", "当前"),
    /** Remaining duration. */
    REMAINING("remaining duration", "剩余");

    private final String nameEn;
    private final String nameZh;

    DurationBasis(String nameEn, String nameZh) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
    }

    /**
     * Returns the duration of an activity on this basis.
     *
     * @param activity the activity
     * @return working days, &gt;= 0; null when not held
     */
    public @Nullable BigDecimal daysOf(Activity activity) {
        return switch (this) {
            case BASELINE_ELSE_CURRENT ->
                activity.baselineDurationDays() != null ? activity.baselineDurationDays() : activity.durationDays();
            case CURRENT -> activity.durationDays();
            case REMAINING -> activity.remainingDays();
        };
    }

    /**
     * Names the component that is lacking where {@link #daysOf} is null.
     *
     * @return its path within the project, for example schedule.activities.durationDays
     */
    public String path() {
        return this == REMAINING ? "schedule.activities.remainingDays" : "schedule.activities.durationDays";
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
