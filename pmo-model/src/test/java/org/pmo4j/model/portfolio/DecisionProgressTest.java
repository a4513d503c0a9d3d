package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionAction;
import org.pmo4j.model.governance.DecisionBuilder;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.model.id.UnitId;

class DecisionProgressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final UnitId BUYERS = new UnitId("BUYERS");

    @Test
    void leaves_what_is_not_done_by_the_day() {
        DecisionAction done = new DecisionAction("done", null, null, DAY);
        DecisionAction tomorrow = new DecisionAction("tomorrow", BUYERS, DAY, DAY.plusDays(1));
        DecisionAction undone = new DecisionAction("undone", BUYERS, DAY, null);

        assertThat(progress(done, undone, tomorrow)).isEqualTo(new DecisionProgress(3, List.of(undone, tomorrow), DAY));
    }

    @Test
    void stalls_one_day_after_the_grace_days() {
        assertThat(progress(due(DAY.minusDays(5))).stalled(5)).isFalse();
        assertThat(progress(due(DAY.minusDays(6))).stalled(5)).isTrue();
        assertThat(progress(due(DAY)).stalled(0)).isFalse();
    }

    @Test
    void stalls_where_nobody_or_no_day_is_named() {
        assertThat(progress(new DecisionAction("hire", null, DAY, null)).stalled(365)).isTrue();
        assertThat(progress(new DecisionAction("hire", BUYERS, null, null)).stalled(365)).isTrue();
    }

    @Test
    void stalls_without_any_action_and_not_when_all_are_done() {
        assertThat(progress().stalled(365)).isTrue();
        assertThat(progress(new DecisionAction("hire", null, null, DAY)).stalled(0)).isFalse();
    }

    @Test
    void describes_what_is_left() {
        DecisionProgress progress = progress(due(DAY), new DecisionAction("train", null, null, null));

        assertThat(progress.openFollowUps()).containsExactly("hire (BUYERS, 2026-03-31)", "train (-, -)");
    }

    @Test
    void is_not_known_where_actions_are_not_held() {
        assertThat(DecisionProgress.of(decision(null), DAY)).isNull();
    }

    private static DecisionProgress progress(DecisionAction... actions) {
        return DecisionProgress.of(decision(List.of(actions)), DAY);
    }

    private static DecisionAction due(LocalDate day) {
        return new DecisionAction("hire", BUYERS, day, null);
    }

    private static Decision decision(@Nullable List<DecisionAction> actions) {
        return DecisionBuilder.builder()
                .id(new DecisionId("D-1"))
                .kind(DecisionKind.OTHER)
                .affectedProjects(Set.of())
                .followUps(actions)
                .build();
    }
}
