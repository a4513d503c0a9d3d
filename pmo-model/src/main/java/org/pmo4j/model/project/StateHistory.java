package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * Lists the steps that the life of a project does not allow, for example PLANNING to CLOSED. A hold is seen
     * through: who resumes goes on from the state before the hold.
     *
     * @return the illegal steps by date; empty when there is none
     * @see ProjectState#mayBecome
     */
    public List<StateTransition> illegalTransitions() {
        var illegal = new ArrayList<StateTransition>();
        ProjectState before = null;
        for (StateChange change : changes) {
            if (before != null && !before.mayBecome(change.state())) {
                illegal.add(new StateTransition(before, change.state(), change.changedOn()));
            }
            // A hold leaves no trace where the state before it is known, so that resuming is judged from there.
            if (before == null || change.state() != ProjectState.ON_HOLD) {
                before = change.state();
            }
        }
        return List.copyOf(illegal);
    }
}
