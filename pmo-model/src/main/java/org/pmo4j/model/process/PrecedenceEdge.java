package org.pmo4j.model.process;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.pmo4j.model.internal.Check;

/**
 * Catalogue entry of an order constraint (precedence.csv) (先后约束).
 *
 * @param id id; for example PRE-25
 * @param earlierType kind of the earlier one; PROCESS, ARTEFACT or GROUP
 * @param earlier process, artefact or group that comes first
 * @param laterType kind of the later one; PROCESS, GROUP or STATE
 * @param later process, group or state that comes later
 * @param hard HARD or SOFT
 */
@RecordBuilder
public record PrecedenceEdge(
        String id,
        String earlierType,
        String earlier,
        String laterType,
        String later,
        boolean hard)
        implements PrecedenceEdgeBuilder.With {

    public PrecedenceEdge {
        var check = Check.of(PrecedenceEdge.class);
        id = check.text("id", id);
        earlierType = check.text("earlierType", earlierType);
        earlier = check.text("earlier", earlier);
        laterType = check.text("laterType", laterType);
        later = check.text("later", later);
        check.done();
    }
}
