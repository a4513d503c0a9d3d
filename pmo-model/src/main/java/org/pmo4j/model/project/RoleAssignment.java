package org.pmo4j.model.project;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;

/**
 * A party in a role for a time (角色分配).
 *
 * @param party holder
 * @param role role
 * @param raci responsibility in the RACI sense; null when not held
 * @param start first day; null: since ever
 * @param finish last day; null: open; &gt;= start
 * @param approvalLimit amount the holder may approve alone; &gt;= 0; null when not held
 */
@RecordBuilder
public record RoleAssignment(
        PartyId party,
        GovernanceRole role,
        @Nullable Raci raci,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Range(min = "0") @Nullable Money approvalLimit)
        implements RoleAssignmentBuilder.With {

    public RoleAssignment {
        var check = Check.of(RoleAssignment.class);
        check.required("party", party);
        check.required("role", role);
        check.notBefore("finish", finish, "start", start);
        approvalLimit = check.notNegative("approvalLimit", approvalLimit);
        check.done();
    }

    /**
     * Tells whether the role holds on a day; first and last day are included.
     *
     * @param date the day; null: not known
     * @return true if the day is known and lies in the span
     */
    public boolean effectiveOn(@Nullable LocalDate date) {
        return DateSpan.covers(start, finish, date);
    }
}
