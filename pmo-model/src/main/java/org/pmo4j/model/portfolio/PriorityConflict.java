package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * A time in which a project gets less of a resource than it asks for while a less important one holds some of it, for example
 * P-1 of priority 1 with 0.5 of 1 beside P-2 of priority 2 in June (优先级冲突).
 *
 * @param starved project that gets less than it asks for
 * @param starvedPriority its priority; &gt;= 1, 1 is highest
 * @param holder less important project
 * @param holderPriority its priority; above {@code starvedPriority}
 * @param requested what the starved project asks for; full-time equivalents, above {@code granted}
 * @param granted what it gets; &gt;= 0 full-time equivalents
 * @param start first day on which both are booked
 * @param finish last such day; &gt;= start
 */
public record PriorityConflict(
        ProjectId starved,
        @Range(min = "1") int starvedPriority,
        ProjectId holder,
        @Range(min = "1") int holderPriority,
        @Range(min = "0") BigDecimal requested,
        @Range(min = "0") BigDecimal granted,
        LocalDate start,
        LocalDate finish) {

    public PriorityConflict {
        var check = Check.of(PriorityConflict.class);
        check.required("starved", starved);
        check.required("holder", holder);
        requested = check.required("requested", check.notNegative("requested", requested));
        granted = check.required("granted", check.notNegative("granted", granted));
        check.required("start", start);
        check.required("finish", finish);
        check.notBefore("finish", finish, "start", start);
        check.done();
    }
}
