package org.pmo4j.model.portfolio;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.ObjectiveLevel;
import org.pmo4j.model.id.ObjectiveId;
import org.pmo4j.model.internal.Check;

/**
 * An objective of the organisation that projects serve (战略目标).
 *
 * @param id identity
 * @param name name
 * @param weight relative weight among the objectives; 0..1; null when not held
 * @param level whose objective it is
 */
@RecordBuilder
public record StrategicObjective(
        ObjectiveId id,
        String name,
        @Range(min = "0", max = "1") @Nullable BigDecimal weight,
        ObjectiveLevel level)
        implements StrategicObjectiveBuilder.With {

    public StrategicObjective {
        var check = Check.of(StrategicObjective.class);
        check.required("id", id);
        name = check.text("name", name);
        weight = check.fraction("weight", weight);
        check.required("level", level);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
