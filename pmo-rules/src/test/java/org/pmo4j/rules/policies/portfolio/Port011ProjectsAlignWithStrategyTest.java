package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.ObjectiveLevel;
import org.pmo4j.model.id.ObjectiveId;
import org.pmo4j.model.portfolio.ObjectiveRegister;
import org.pmo4j.model.portfolio.PortfolioBuilder;
import org.pmo4j.model.portfolio.StrategicObjective;
import org.pmo4j.model.project.ObjectiveLink;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.StrategicAlignment;
import org.pmo4j.rules.policies.PolicyCheck;

class Port011ProjectsAlignWithStrategyTest {

    private static final PolicyCheck PORT_011 = PolicyCheck.of("PORT-011");
    private static final String AS_OF = "2026-03-31";

    @Test
    void reports_score_below_the_limit() {
        Project project = linked(link("O-1", "59"));

        PORT_011.given(project).inPortfolio(objectives(objective("O-1", null))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Strategic alignment of the project is 59, required at least 60 (objectives O-1).")
                .saysInChinese("项目战略对齐得分59,要求不低于60(目标:O-1)。")
                .becauseOf("score=59", "objectives=O-1", "minScore:60 (default)");
    }

    @Test
    void passes_score_at_the_limit() {
        Project project = linked(link("O-1", "60"));

        PORT_011.given(project).inPortfolio(objectives(objective("O-1", null))).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void follows_a_limit_of_its_own() {
        PORT_011.given(linked(link("O-1", "75"))).with("PORT-011.minScore", "75").at(AS_OF).yields("PASS Project/P-1");
        PORT_011.given(linked(link("O-1", "74.99"))).with("PORT-011.minScore", "75").at(AS_OF)
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_project_without_links() {
        PORT_011.given(linked()).inPortfolio(objectives(objective("O-1", null))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Strategic alignment of the project is NONE, required at least 60 (objectives NONE).");
        PORT_011.given(linked()).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void passes_mean_of_equal_weights_above_the_limit() {
        Project project = linked(link("O-1", "80"), link("O-2", "50"));

        PORT_011.given(project).inPortfolio(objectives(objective("O-1", null), objective("O-2", null))).at(AS_OF)
                .yields("PASS Project/P-1");
    }

    @Test
    void reports_weighted_mean_below_the_limit() {
        Project project = linked(link("O-2", "50"), link("O-1", "80"));

        PORT_011.given(project).inPortfolio(objectives(objective("O-1", "0.1"), objective("O-2", "0.3"))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Strategic alignment of the project is 57.5, required at least 60 (objectives O-1, O-2).");
    }

    @Test
    void passes_weighted_mean_exactly_at_the_limit() {
        Project project = linked(link("O-1", "80"), link("O-2", "50"));

        PORT_011.given(project).inPortfolio(objectives(objective("O-1", "0.1"), objective("O-2", "0.2"))).at(AS_OF)
                .yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_the_score_of_a_link() {
        PORT_011.given(linked(link("O-1", null))).at(AS_OF).yields("UNKNOWN Project/P-1: alignment.links.score");
        PORT_011.given(linked(link("O-1", null), link("O-2", "10"))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: alignment.links.score");
    }

    @Test
    void cannot_tell_without_weights_where_scores_lie_on_both_sides() {
        Project project = linked(link("O-1", "60"), link("O-2", "59"));

        PORT_011.given(project).at(AS_OF).yields("UNKNOWN Project/P-1: objectives.objectives.weight");
        PORT_011.given(project).inPortfolio(objectives(objective("O-1", "0.5"), objective("O-2", null))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: objectives.objectives.weight");
        PORT_011.given(project).inPortfolio(objectives(objective("O-1", "0"), objective("O-2", "0"))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: objectives.objectives.weight");
    }

    @Test
    void needs_no_weights_where_all_scores_lie_on_one_side() {
        PORT_011.given(linked(link("O-1", "60"), link("O-2", "90"))).at(AS_OF).yields("PASS Project/P-1");
        PORT_011.given(linked(link("O-1", "59"), link("O-2", "10"))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Strategic alignment of the project is NONE, required at least 60 (objectives O-1, O-2).");
    }

    @Test
    void does_not_count_objectives_of_a_project() {
        Project project = linked(link("O-1", "90"));
        StrategicObjective own = new StrategicObjective(new ObjectiveId("O-1"), "Own aim", null, ObjectiveLevel.PROJECT);

        PORT_011.given(project).inPortfolio(objectives(own)).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void examines_proposed_project() {
        Project project = linked(link("O-1", "59")).withState(ProjectState.PROPOSED);

        PORT_011.given(project).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_project_that_is_held_or_over() {
        Project project = linked();

        PORT_011.given(project.withState(ProjectState.ON_HOLD)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_011.given(project.withState(ProjectState.CLOSED)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_011.given(project.withState(ProjectState.TERMINATED)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_011.given(project.withActualFinish(day(AS_OF))).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_alignment() {
        PORT_011.given(project().build()).at(AS_OF).yields("UNKNOWN Project/P-1: alignment");
        PORT_011.given(project().state(ProjectState.PROPOSED).build()).at(AS_OF)
                .yields("UNKNOWN Project/P-1: alignment");
    }

    @Test
    void does_not_ask_a_project_on_hold_for_its_alignment() {
        PORT_011.given(project().state(ProjectState.ON_HOLD).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project linked(ObjectiveLink... links) {
        return project().alignment(new StrategicAlignment(List.of(links))).build();
    }

    private static ObjectiveLink link(String objective, @Nullable String score) {
        return new ObjectiveLink(new ObjectiveId(objective), score == null ? null : new BigDecimal(score));
    }

    private static StrategicObjective objective(String id, @Nullable String weight) {
        return new StrategicObjective(
                new ObjectiveId(id), "Aim " + id, weight == null ? null : new BigDecimal(weight), ObjectiveLevel.ORGANIZATION);
    }

    private static UnaryOperator<PortfolioBuilder> objectives(StrategicObjective... objectives) {
        return portfolio -> portfolio.objectives(new ObjectiveRegister(List.of(objectives)));
    }
}
