package org.pmo4j.model.governance;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

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

    /**
     * Returns the log as known on a day, without decisions dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public DecisionLog knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, decisions, Decision::decidedOn);
        return known == decisions ? this : new DecisionLog(known);
    }
}
