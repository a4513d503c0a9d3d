package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectState.CLOSED;
import static org.pmo4j.model.project.ProjectState.CLOSING;
import static org.pmo4j.model.project.ProjectState.EXECUTING;
import static org.pmo4j.model.project.ProjectState.INITIATING;
import static org.pmo4j.model.project.ProjectState.ON_HOLD;
import static org.pmo4j.model.project.ProjectState.PLANNING;
import static org.pmo4j.model.project.ProjectState.PROPOSED;
import static org.pmo4j.model.project.ProjectState.TERMINATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateHistoryTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** One change of state a day. */
    private static StateHistory through(ProjectState... states) {
        var changes = new ArrayList<StateChange>();
        for (ProjectState state : states) {
            changes.add(new StateChange(state, START.plusDays(changes.size())));
        }
        return new StateHistory(changes);
    }

    private static List<ProjectState> nextOf(ProjectState state) {
        return Arrays.stream(ProjectState.values()).filter(next -> next != state && state.mayBecome(next)).toList();
    }

    @Test
    void whole_life_from_proposal_to_closure_is_legal() {
        assertThat(through(PROPOSED, INITIATING, PLANNING, EXECUTING, CLOSING, CLOSED).illegalTransitions()).isEmpty();
        assertThat(through().illegalTransitions()).isEmpty();
        assertThat(through(EXECUTING).illegalTransitions()).isEmpty();
    }

    @Test
    void skipped_states_are_reported_with_both_ends_and_the_day() {
        assertThat(through(INITIATING, EXECUTING, CLOSED).illegalTransitions()).containsExactly(
                new StateTransition(INITIATING, EXECUTING, START.plusDays(1)),
                new StateTransition(EXECUTING, CLOSED, START.plusDays(2)));
    }

    @Test
    void nothing_follows_the_end() {
        assertThat(through(CLOSED, EXECUTING).illegalTransitions())
                .containsExactly(new StateTransition(CLOSED, EXECUTING, START.plusDays(1)));
        assertThat(through(TERMINATED, CLOSED).illegalTransitions())
                .containsExactly(new StateTransition(TERMINATED, CLOSED, START.plusDays(1)));
        assertThat(through(CLOSED, CLOSED).illegalTransitions()).isEmpty();
    }

    @Test
    void project_resumes_from_the_state_before_the_hold() {
        assertThat(through(PLANNING, ON_HOLD, EXECUTING).illegalTransitions()).isEmpty();
        assertThat(through(EXECUTING, ON_HOLD, INITIATING).illegalTransitions())
                .containsExactly(new StateTransition(EXECUTING, INITIATING, START.plusDays(2)));
        assertThat(through(CLOSED, ON_HOLD).illegalTransitions())
                .containsExactly(new StateTransition(CLOSED, ON_HOLD, START.plusDays(1)));
    }

    @Test
    void hold_that_opens_the_history_may_be_followed_by_all_but_closure() {
        assertThat(through(ON_HOLD, EXECUTING).illegalTransitions()).isEmpty();
        assertThat(through(ON_HOLD, CLOSED).illegalTransitions())
                .containsExactly(new StateTransition(ON_HOLD, CLOSED, START.plusDays(1)));
    }

    @Test
    void each_state_has_its_next_states() {
        assertThat(nextOf(PROPOSED)).containsExactly(INITIATING, ON_HOLD, TERMINATED);
        assertThat(nextOf(INITIATING)).containsExactly(PROPOSED, PLANNING, ON_HOLD, CLOSING, TERMINATED);
        assertThat(nextOf(PLANNING)).containsExactly(INITIATING, EXECUTING, ON_HOLD, CLOSING, TERMINATED);
        assertThat(nextOf(EXECUTING)).containsExactly(PLANNING, ON_HOLD, CLOSING, TERMINATED);
        assertThat(nextOf(ON_HOLD))
                .containsExactly(PROPOSED, INITIATING, PLANNING, EXECUTING, CLOSING, TERMINATED);
        assertThat(nextOf(CLOSING)).containsExactly(EXECUTING, ON_HOLD, CLOSED, TERMINATED);
        assertThat(nextOf(CLOSED)).isEmpty();
        assertThat(nextOf(TERMINATED)).isEmpty();
    }
}
