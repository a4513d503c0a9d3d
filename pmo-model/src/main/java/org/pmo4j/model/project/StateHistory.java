package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * States a project passed through (状态历史).
 *
 * @param changes entries; 0..n, by date
 */
public record StateHistory(
        List<StateChange> changes) {

    public StateHistory {
        var check = Check.of(StateHistory.class);
        changes = check.sorted("changes", changes, StateChange::changedOn);
        check.done();
    }

    /**
     * Returns the history as known on a day, without changes of state dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public StateHistory knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, changes, StateChange::changedOn);
        return known == changes ? this : new StateHistory(known);
    }
}
