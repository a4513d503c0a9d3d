package org.pmo4j.model.process;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.pmo4j.model.internal.Check;

/**
 * Catalogue entry of an order constraint, for example PRE-25: process 11.3 comes before process 11.5 (先后约束).
 *
 * @param id id; for example PRE-25
 * @param earlierType kind of the earlier one; PROCESS, ARTEFACT or GROUP
 * @param earlier process id, artefact id or constant of {@link ProcessGroup} that comes first
 * @param laterType kind of the later one; PROCESS, GROUP or STATE
 * @param later process id, constant of {@link ProcessGroup} or state (CLOSED, BASELINE_REVISED) that comes later
 * @param hard must hold; false: usual, but no fault if it does not
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
