package org.pmo4j.model.gate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Latest;

/** Finds the latest of reviews that are listed in order: of two on one day the later in the list is the later one. */
final class LatestReview {

    private LatestReview() {}

    /** Finds the decided review with the latest date of decision not after a day. */
    static @Nullable GateReview dated(List<GateReview> reviews, LocalDate date) {
        return Latest.by(reviews, review -> review.decision() == null ? null : review.decidedOn(), date);
    }

    /** Finds the last decided review whose date is not held. */
    static @Nullable GateReview undated(List<GateReview> reviews) {
        GateReview last = null;
        for (GateReview review : reviews) {
            if (review.decision() != null && review.decidedOn() == null) {
                last = review;
            }
        }
        return last;
    }

    /** Finds the rated review with the latest date of rating not after a day. */
    static @Nullable GateReview rated(List<GateReview> reviews, LocalDate date) {
        return Latest.by(reviews, review -> review.rating() == null ? null : review.ratingDate(), date);
    }
}
