package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.internal.Check;

/**
 * A phase of the project (阶段).
 *
 * @param id identity
 * @param sequence order; &gt;= 1, unique
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 */
@RecordBuilder
public record Phase(
        PhaseId id,
        @Range(min = "1") int sequence,
        String name,
        @Nullable String nameZh)
        implements PhaseBuilder.With {

    public Phase {
        var check = Check.of(Phase.class);
        check.required("id", id);
        sequence = check.atLeast("sequence", sequence, 1);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
