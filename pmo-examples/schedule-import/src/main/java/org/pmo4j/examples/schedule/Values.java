package org.pmo4j.examples.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.TimeUnit;
import org.mpxj.TimeUnitDefaultsContainer;

/** Values of MPXJ as the model has them: days, exact decimals, durations in working days. */
final class Values {

    private static final int DECIMALS = 4;
    private static final double LARGEST = 1e12;
    private static final int DAYS_OF_WEEK = 7;
    private static final Set<TimeUnit> ELAPSED = Set.of(
            TimeUnit.ELAPSED_MINUTES, TimeUnit.ELAPSED_HOURS, TimeUnit.ELAPSED_DAYS, TimeUnit.ELAPSED_WEEKS,
            TimeUnit.ELAPSED_MONTHS, TimeUnit.ELAPSED_YEARS);
    private static final double MINUTES_OF_DAY = 24 * 60;

    private final NotMapped notMapped;

    Values(NotMapped notMapped) {
        this.notMapped = notMapped;
    }

    @Nullable LocalDate day(@Nullable Object dateTime) {
        if (!(dateTime instanceof LocalDateTime given)) {
            return null;
        }
        if (given.getYear() < 1 || given.getYear() > 9999) {
            notMapped.add(NotMapped.Kind.BAD_DATE);
            return null;
        }
        return given.toLocalDate();
    }

    /** Returns a number that is not negative; 0.5 of 50 with a divisor of 100. */
    @Nullable BigDecimal share(@Nullable Object number, int divisor) {
        if (!(number instanceof Number given)) {
            return null;
        }
        BigDecimal share = decimal(given.doubleValue() / divisor);
        return share == null ? null : inRange(share, share.signum() >= 0);
    }

    /** Returns a percentage between 0 and 100 as a fraction. */
    @Nullable BigDecimal fraction(@Nullable Object percentage) {
        BigDecimal fraction = share(percentage, 100);
        return fraction == null ? null : inRange(fraction, fraction.compareTo(BigDecimal.ONE) <= 0);
    }

    /** Returns a duration that is not negative, in working days. */
    @Nullable BigDecimal length(@Nullable Object duration, @Nullable TimeUnitDefaultsContainer calendar) {
        BigDecimal days = days(duration, calendar);
        return days == null ? null : inRange(days, days.signum() >= 0);
    }

    /** Returns a duration of any sign in working days; null also where the calendar does not tell how long a day is. */
    @Nullable BigDecimal days(@Nullable Object duration, @Nullable TimeUnitDefaultsContainer calendar) {
        if (!(duration instanceof Duration given)) {
            return null;
        }
        TimeUnit unit = given.getUnits();
        if (given.getDuration() == 0 || unit == TimeUnit.DAYS) {
            return decimal(given.getDuration());
        } else if (calendar == null || !positive(calendar.getMinutesPerDay()) || !positive(calendar.getMinutesPerWeek())) {
            return inRange(BigDecimal.ZERO, false);
        } else if (ELAPSED.contains(unit)) {
            notMapped.add(NotMapped.Kind.ELAPSED);
            return decimal(elapsedDays(given) * calendar.getMinutesPerWeek() / calendar.getMinutesPerDay() / DAYS_OF_WEEK);
        }
        return decimal(given.convertUnits(TimeUnit.DAYS, calendar).getDuration());
    }

    private static double elapsedDays(Duration given) {
        double value = given.getDuration();
        return switch (given.getUnits()) {
            case ELAPSED_MINUTES -> value / MINUTES_OF_DAY;
            case ELAPSED_HOURS -> value / 24;
            case ELAPSED_WEEKS -> value * DAYS_OF_WEEK;
            case ELAPSED_MONTHS -> value * 30;
            case ELAPSED_YEARS -> value * 365;
            default -> value;
        };
    }

    private static boolean positive(@Nullable Integer minutes) {
        return minutes != null && minutes > 0;
    }

    private @Nullable BigDecimal decimal(double value) {
        if (!Double.isFinite(value) || Math.abs(value) > LARGEST) {
            return inRange(BigDecimal.ZERO, false);
        }
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private @Nullable BigDecimal inRange(BigDecimal value, boolean inRange) {
        if (!inRange) {
            notMapped.add(NotMapped.Kind.BAD_NUMBER);
        }
        return inRange ? value : null;
    }
}
