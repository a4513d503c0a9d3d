package org.pmo4j.model.change;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Baselines of a project in all versions (基准登记册).
 *
 * @param baselines entries; 0..n
 */
public record BaselineLog(
        List<Baseline> baselines) {

    public BaselineLog {
        var check = Check.of(BaselineLog.class);
        baselines = check.byId("baselines", baselines, Baseline::id);
        check.done();
    }

    // DERIVED: inForceOn
}
