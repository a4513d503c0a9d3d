package org.pmo4j.model.project;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.PartyKind;
import org.pmo4j.model.organization.Person;

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

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Tells whether the assignment holds on a day; first and last day are included.
     *
     * @param date the day; null: not known
     * @return true if the day is known and lies in the span
     */
    public boolean effectiveOn(@Nullable LocalDate date) {
        return DateSpan.covers(start, finish, date);
    }

    /**
     * Finds the person who is the manager.
     *
     * @param organization the performing organisation
     * @return the person; null when a unit or a PMO is recorded as manager, or the organisation does not list the
     *     person
     */
    public @Nullable Person person(Organization organization) {
        return party instanceof PersonId id ? organization.person(id) : null;
    }

    /**
     * Tells what is recorded as manager: a person, as it must be, or an organisation.
     *
     * @return PERSON, UNIT or PMO
     */
    public PartyKind partyKind() {
        return PartyKind.of(party);
    }
}
