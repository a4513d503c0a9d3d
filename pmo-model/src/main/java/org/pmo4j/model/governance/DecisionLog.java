package org.pmo4j.model.governance;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Decisions (决策日志).
 *
 * @param decisions entries; 0..n
 */
public record DecisionLog(
        List<Decision> decisions) {

    public DecisionLog {
        var check = Check.of(DecisionLog.class);
        decisions = check.byId("decisions", decisions, Decision::id);
        check.done();
    }
}
