package org.pmo4j.model.project;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.internal.Check;

/**
 * Assignment of a project manager to a project (项目经理任命).
 *
 * @param id identity
 * @param party who is recorded as project manager
 * @param accountable answers for the project as a whole (deputies and co-managers: false)
 * @param start first day; null: since ever
 * @param finish last day; null: open; &gt;= start
 * @param assignedBy assigning authority of the performing organisation; null when not held
 * @param assignedOn date of the assignment; null when not held
 * @param charterReference charter or letter that names the manager; null when not held
 * @param basis why this person was chosen; null when not held
 * @param reportsTo whom the manager reports to in this role; null when not held
 * @param spendingLimit amount the manager may approve alone; &gt;= 0; null when not held
 * @param load share of the manager's working time; 0..1 and above; null when not held
 * @param actingFor PMO in whose capacity the person manages the project; null when not held
 */
@RecordBuilder
public record ManagerAssignment(
        AssignmentId id,
        PartyId party,
        boolean accountable,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable PartyId assignedBy,
        @Nullable LocalDate assignedOn,
        @Nullable String charterReference,
        @Nullable AssignmentBasis basis,
        @Nullable ReportingLine reportsTo,
        @Range(min = "0") @Nullable Money spendingLimit,
        @Range(min = "0") @Nullable BigDecimal load,
        @Nullable PmoId actingFor)
        implements ManagerAssignmentBuilder.With {

    public ManagerAssignment {
        var check = Check.of(ManagerAssignment.class);
        check.required("id", id);
        check.required("party", party);
        check.notBefore("finish", finish, "start", start);
        charterReference = check.optionalText("charterReference", charterReference);
        spendingLimit = check.notNegative("spendingLimit", spendingLimit);
        load = check.notNegative("load", load);
        check.done();
    }

    // DERIVED: person

    /**
     * Tells whether the assignment is effective on a day.
     *
     * @param day the day
     * @return true from {@code start} to {@code finish}, both included; a null start is since ever, a null finish open
     */
    public boolean effectiveOn(LocalDate day) {
        return (start == null || !start.isAfter(day)) && (finish == null || !finish.isBefore(day));
    }
}
