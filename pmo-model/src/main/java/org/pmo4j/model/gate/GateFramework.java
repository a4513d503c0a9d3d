package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Catalogue entry of a gate framework (gates.csv, extensible) (关口框架).
 *
 * @param id id; for example PM2 (EU)
 * @param gates gates in order; 0..n
 * @param words decision vocabulary; 0..n
 * @param confidenceLevels levels of the rating scale; 0: none; 0, 3 or 5
 */
@RecordBuilder
public record GateFramework(
        String id,
        List<GateDefinition> gates,
        List<DecisionWord> words,
        int confidenceLevels)
        implements GateFrameworkBuilder.With {

    public GateFramework {
        var check = Check.of(GateFramework.class);
        id = check.text("id", id);
        gates = check.byId("gates", gates, GateDefinition::id);
        words = check.list("words", words);
        check.done();
    }
}
