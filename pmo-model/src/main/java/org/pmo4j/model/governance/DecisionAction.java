package org.pmo4j.model.governance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.Check;

/**
 * An action that carries out a decision (决策行动).
 *
 * @param description text
 * @param owner owner; null when not held
 * @param due due date; null when not held
 * @param doneOn done on; null: open
 */
@RecordBuilder
public record DecisionAction(
        String description,
        @Nullable PartyId owner,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn)
        implements DecisionActionBuilder.With {

    public DecisionAction {
        var check = Check.of(DecisionAction.class);
        description = check.text("description", description);
        check.done();
    }
}
