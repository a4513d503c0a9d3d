package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
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

    // DERIVED: open
}
