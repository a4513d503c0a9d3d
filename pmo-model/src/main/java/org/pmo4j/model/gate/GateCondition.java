package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.GateConditionId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.Check;

/**
 * A condition attached to a conditional pass (关口条件).
 *
 * @param id identity
 * @param description text
 * @param owner who must fulfil it; null when not held
 * @param due due date as last agreed by the gate authority; null when not held
 * @param status OPEN, CLOSED or WITHDRAWN
 * @param closedOn closed on; null when not held
 */
@RecordBuilder
public record GateCondition(
        GateConditionId id,
        String description,
        @Nullable PartyId owner,
        @Nullable LocalDate due,
        ConditionStatus status,
        @Nullable LocalDate closedOn)
        implements GateConditionBuilder.With {

    public GateCondition {
        var check = Check.of(GateCondition.class);
        check.required("id", id);
        description = check.text("description", description);
        check.required("status", status);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Tells whether the condition still has to be met.
     *
     * @return true if the status is OPEN
     */
    public boolean open() {
        return status == ConditionStatus.OPEN;
    }

    /**
     * Tells whether an open condition lacks an owner or a due date, so that nobody can be held to it.
     *
     * @return true if the condition is open and its owner or due date is null
     */
    public boolean incomplete() {
        return open() && (owner == null || due == null);
    }

    /**
     * Returns how long an open condition is past its due date, for example 3.
     *
     * @param asOf date of judgement
     * @return calendar days, negative before the due date; null when the condition is not open or has no due date
     */
    public @Nullable Long daysOverdue(LocalDate asOf) {
        return open() && due != null ? ChronoUnit.DAYS.between(due, asOf) : null;
    }

    /**
     * Tells whether an open condition is past its due date.
     *
     * @param asOf date of judgement
     * @param graceDays calendar days that are tolerated, &gt;= 0
     * @return true if the condition is open, its due date is known and more than the tolerated days lie between
     */
    public boolean overdue(LocalDate asOf, int graceDays) {
        Long days = daysOverdue(asOf);
        return days != null && days > graceDays;
    }
}
