package org.pmo4j.model.project;

import java.util.List;
import org.pmo4j.model.internal.Check;

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
}
