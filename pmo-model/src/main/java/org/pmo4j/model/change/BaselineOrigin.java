package org.pmo4j.model.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.DateSpan;

/**
 * The change that a version of a baseline goes back to, for example version 2 of the cost baseline, caused by CR-7, which
 * was approved in time.
 *
 * @param request the change that the version names; null when it names none, or one that the log does not hold
 * @param unapproved true if no change approved by then can have caused the version: the one it names is not approved, or
 *     was decided after the version took effect; where it names none, no approved change was decided since the version
 *     before took effect
 */
public record BaselineOrigin(@Nullable ChangeRequest request, boolean unapproved) {

    static BaselineOrigin of(Baseline baseline, @Nullable Baseline previous, ChangeLog changes) {
        ChangeRequest request = changes.request(baseline.changeRequest());
        if (baseline.version() == null) {
            return new BaselineOrigin(request, false);
        }
        LocalDate effective = baseline.effectiveDate();
        if (baseline.changeRequest() == null) {
            LocalDate since = previous == null ? null : previous.effectiveDate();
            return new BaselineOrigin(null, effective != null && noneDecided(changes, since, effective));
        }
        boolean unapproved = request != null
                && (!request.granted()
                        || request.decidedOn() != null && effective != null && request.decidedOn().isAfter(effective));
        return new BaselineOrigin(request, unapproved);
    }

    private static boolean noneDecided(ChangeLog changes, @Nullable LocalDate since, LocalDate until) {
        LocalDate first = since == null ? null : since.plusDays(1);
        return changes.requests().stream()
                .noneMatch(request -> request.granted()
                        && (request.decidedOn() == null || DateSpan.covers(first, until, request.decidedOn())));
    }

    /**
     * Returns the status of the change.
     *
     * @return the status; null when the change is not known
     */
    public @Nullable ChangeStatus status() {
        return request == null ? null : request.status();
    }

    /**
     * Returns the day on which the change was decided.
     *
     * @return the day; null when it or the change is not known
     */
    public @Nullable LocalDate decidedOn() {
        return request == null ? null : request.decidedOn();
    }
}
