package org.pmo4j.model.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;

/**
 * A role held by a person for a time (任职期).
 *
 * @param role role
 * @param start first day
 * @param finish last day; null while it lasts; &gt;= start
 */
public record RolePeriod(
        GovernanceRole role,
        LocalDate start,
        @Nullable LocalDate finish) {

    public RolePeriod {
        var check = Check.of(RolePeriod.class);
        check.required("role", role);
        check.required("start", start);
        check.notBefore("finish", finish, "start", start);
        check.done();
    }

    /**
     * Tells whether the role is held on a day; first and last day are included.
     *
     * @param date the day
     * @return true if the day lies in the period
     */
    public boolean effectiveOn(LocalDate date) {
        return DateSpan.covers(start, finish, date);
    }
}
