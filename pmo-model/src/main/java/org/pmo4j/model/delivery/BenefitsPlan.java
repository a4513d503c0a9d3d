package org.pmo4j.model.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;

/**
 * Benefits of the project (效益管理计划).
 *
 * @param benefits entries; 0..n
 * @param reviews planned or held benefits reviews; 0..n; null when not held
 */
public record BenefitsPlan(
        List<Benefit> benefits,
        @Nullable List<LocalDate> reviews) {

    public BenefitsPlan {
        var check = Check.of(BenefitsPlan.class);
        benefits = check.byId("benefits", benefits, Benefit::id);
        reviews = check.optionalList("reviews", reviews);
        check.done();
    }

    /**
     * Tells whether benefits are reviewed when they can be seen: within a window, or later if that has been done by now.
     *
     * @param start first day of the window
     * @param finish last day of the window
     * @param asOf date of judgement
     * @return true if some review is dated from the start on and no later than the finish or today; false also when no
     *     reviews are held
     */
    public boolean reviewedBetween(LocalDate start, LocalDate finish, LocalDate asOf) {
        LocalDate last = finish.isAfter(asOf) ? finish : asOf;
        return reviews != null && reviews.stream().anyMatch(date -> DateSpan.covers(start, last, date));
    }

    /**
     * Lists the reviews after a day.
     *
     * @param date the day, left out
     * @return the dates in ascending order; empty also when no reviews are held
     */
    public List<LocalDate> reviewsAfter(LocalDate date) {
        return reviews == null
                ? List.of()
                : reviews.stream().filter(review -> review.isAfter(date)).sorted().toList();
    }
}
