package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.ObjectiveLevel;
import org.pmo4j.model.id.ObjectiveId;
import org.pmo4j.model.project.ObjectiveLink;
import org.pmo4j.model.project.StrategicAlignment;

class StrategicFitTest {

    private static final BigDecimal LIMIT = new BigDecimal("60");
    private static final ObjectiveLink GOOD = link("O-1", "80");
    private static final ObjectiveLink POOR = link("O-2", "50");

    @Test
    void weighs_the_links_to_objectives_of_the_organisation() {
        ObjectiveRegister register = new ObjectiveRegister(List.of(
                objective("O-1", "0.1", ObjectiveLevel.ORGANIZATION),
                objective("O-2", "0.3", ObjectiveLevel.ORGANIZATION),
                objective("O-3", "0.9", ObjectiveLevel.PROJECT)));

        StrategicFit fit = StrategicFit.of(alignment(GOOD, POOR, link("O-3", "100")), register);

        assertThat(fit).isEqualTo(new StrategicFit(List.of(GOOD, POOR), weights("0.1", "0.3")));
        assertThat(fit.score()).isEqualTo("57.5");
        assertThat(fit.objectives()).containsExactly(new ObjectiveId("O-1"), new ObjectiveId("O-2"));
        assertThat(fit.fallsShortOf(LIMIT)).isTrue();
        assertThat(fit.fallsShortOf(new BigDecimal("57.5"))).isFalse();
    }

    @Test
    void weighs_all_links_alike_where_no_objective_has_a_weight() {
        ObjectiveRegister register = new ObjectiveRegister(List.of(
                objective("O-1", null, ObjectiveLevel.ORGANIZATION), objective("O-2", null, ObjectiveLevel.ORGANIZATION)));

        assertThat(StrategicFit.of(alignment(GOOD, POOR), register).weights()).isEqualTo(weights("1", "1"));
        assertThat(StrategicFit.of(alignment(GOOD, POOR), register).score()).isEqualTo("65");
    }

    @Test
    void knows_no_weights_where_some_are_missing_or_the_register_is() {
        ObjectiveRegister register = new ObjectiveRegister(List.of(
                objective("O-1", "0.1", ObjectiveLevel.ORGANIZATION), objective("O-2", null, ObjectiveLevel.ORGANIZATION)));

        assertThat(StrategicFit.of(alignment(GOOD, POOR), register).weights()).isNull();
        assertThat(StrategicFit.of(alignment(GOOD, POOR), null))
                .isEqualTo(new StrategicFit(List.of(GOOD, POOR), null));
    }

    @Test
    void falls_short_without_links() {
        StrategicFit none = StrategicFit.of(alignment(), null);

        assertThat(none.fallsShortOf(BigDecimal.ZERO)).isTrue();
        assertThat(none.score()).isNull();
        assertThat(none.gaps(LIMIT)).isEmpty();
    }

    @Test
    void needs_weights_only_where_scores_lie_on_both_sides_of_the_limit() {
        assertThat(new StrategicFit(List.of(GOOD, POOR), null).gaps(LIMIT))
                .containsExactly("objectives.objectives.weight");
        assertThat(new StrategicFit(List.of(GOOD, POOR), weights("0", "0")).gaps(LIMIT))
                .containsExactly("objectives.objectives.weight");
        assertThat(new StrategicFit(List.of(GOOD, POOR), null).gaps(new BigDecimal("50"))).isEmpty();
        assertThat(new StrategicFit(List.of(GOOD, POOR), null).fallsShortOf(new BigDecimal("80.1"))).isTrue();
    }

    @Test
    void needs_every_score() {
        StrategicFit fit = new StrategicFit(List.of(link("O-1", null), POOR), weights("1", "1"));

        assertThat(fit.gaps(LIMIT)).containsExactly("alignment.links.score");
        assertThat(fit.fallsShortOf(LIMIT)).isFalse();
        assertThat(fit.score()).isNull();
    }

    @Test
    void shows_equal_scores_without_weights() {
        assertThat(new StrategicFit(List.of(GOOD, link("O-2", "80")), null).score()).isEqualTo("80");
        assertThat(new StrategicFit(List.of(GOOD, POOR), null).score()).isNull();
    }

    private static StrategicAlignment alignment(ObjectiveLink... links) {
        return new StrategicAlignment(List.of(links));
    }

    private static ObjectiveLink link(String objective, @Nullable String score) {
        return new ObjectiveLink(new ObjectiveId(objective), score == null ? null : new BigDecimal(score));
    }

    private static StrategicObjective objective(String id, @Nullable String weight, ObjectiveLevel level) {
        return new StrategicObjective(new ObjectiveId(id), id, weight == null ? null : new BigDecimal(weight), level);
    }

    private static List<BigDecimal> weights(String first, String second) {
        return List.of(new BigDecimal(first), new BigDecimal(second));
    }
}
