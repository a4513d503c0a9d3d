package org.pmo4j.model.project;

import java.time.LocalDate;
import org.pmo4j.model.internal.Check;

/**
 * A change of state (状态变更).
 *
 * @param state new state
 * @param changedOn date
 */
public record StateChange(
        ProjectState state,
        LocalDate changedOn) {

    public StateChange {
        var check = Check.of(StateChange.class);
        check.required("state", state);
        check.required("changedOn", changedOn);
        check.done();
    }
}
