package org.pmo4j.model.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Latest;

/**
 * What was measured lately of a PMO's value, for example a satisfaction of 0.80 and a performance of 0.50 (PMO价值): a view,
 * not stored.
 *
 * @param recent newest measurement of each measure that was taken within the window, in the order of {@link PmoMeasure};
 *     0..n
 * @param newest newest measurement of all, however old; null when there is none
 */
public record PmoValue(List<PmoMeasurement> recent, @Nullable PmoMeasurement newest) {

    public PmoValue {
        recent = List.copyOf(recent);
    }

    /**
     * Collects the measurements of a PMO.
     *
     * @param pmo the PMO
     * @param asOf last day of the window; later measurements are passed over
     * @param windowDays days before it that still count; &gt;= 0
     * @return the view; of two measurements on one day the later in the list counts; null when measurements are not held
     */
    public static @Nullable PmoValue of(Pmo pmo, LocalDate asOf, int windowDays) {
        List<PmoMeasurement> all = pmo.measurements();
        if (all == null) {
            return null;
        }
        LocalDate first = asOf.minusDays(windowDays);
        List<PmoMeasurement> recent = Stream.of(PmoMeasure.values())
                .map(kind -> latest(all.stream().filter(one -> one.kind() == kind).toList(), asOf))
                .filter(Objects::nonNull)
                .filter(one -> !one.measuredOn().isBefore(first))
                .toList();
        return new PmoValue(recent, latest(all, asOf));
    }

    private static @Nullable PmoMeasurement latest(List<PmoMeasurement> measurements, LocalDate asOf) {
        return Latest.by(measurements, PmoMeasurement::measuredOn, asOf);
    }

    /**
     * Tells whether the value is not shown.
     *
     * @param minScore lowest score accepted; 0..1
     * @return true if nothing was measured within the window, or the newest score of some measure is strictly lower
     */
    public boolean below(BigDecimal minScore) {
        return recent.isEmpty()
                || recent.stream().anyMatch(one -> one.score() != null && one.score().compareTo(minScore) < 0);
    }

    /**
     * Tells whether the PMO was measured without a result being held.
     *
     * @return true if there are recent measurements and none of them has a score
     */
    public boolean unscored() {
        return !recent.isEmpty() && recent.stream().allMatch(one -> one.score() == null);
    }

    /**
     * Finds the measurement that tells most about a value that is not shown.
     *
     * @return the recent one with the lowest score, the newest of all where none is recent; null when there is none
     */
    public @Nullable PmoMeasurement weakest() {
        return recent.stream()
                .min(Comparator.comparing(PmoMeasurement::score, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(newest);
    }

    /**
     * Returns what the {@linkplain #weakest() weakest measurement} measured.
     *
     * @return the measure; null when there is no measurement
     */
    public @Nullable PmoMeasure measure() {
        PmoMeasurement weakest = weakest();
        return weakest == null ? null : weakest.kind();
    }

    /**
     * Returns the day of the {@linkplain #weakest() weakest measurement}.
     *
     * @return the day; null when there is no measurement
     */
    public @Nullable LocalDate measuredOn() {
        PmoMeasurement weakest = weakest();
        return weakest == null ? null : weakest.measuredOn();
    }

    /**
     * Returns the score of the {@linkplain #weakest() weakest measurement}.
     *
     * @return the score, 0..1; null when there is no measurement or its score is not held
     */
    public @Nullable BigDecimal score() {
        PmoMeasurement weakest = weakest();
        return weakest == null ? null : weakest.score();
    }
}
