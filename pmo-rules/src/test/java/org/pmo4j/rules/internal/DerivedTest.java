package org.pmo4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.Sample;

/** What follows from the components of a project, and when a change of these changes it. */
class DerivedTest {

    private static final List<Policy> POLICIES = GovernanceEngine.standard().policies();
    private static final Portfolio PORTFOLIO = Sample.portfolio();
    private static final Project HARBOUR = PORTFOLIO.project(new ProjectId("P-104")).with()
            .state(ProjectState.EXECUTING)
            .tier(ProjectTier.T1)
            .build();

    private static Set<String> changed(Project before, UnaryOperator<Project> change) {
        return changed(PolicyParameters.defaults(), before, change);
    }

    private static Set<String> changed(PolicyParameters parameters, Project before, UnaryOperator<Project> change) {
        Context context = new Context(PORTFOLIO, Sample.AS_OF, new ParameterResolver(POLICIES, parameters));
        return Derived.changed(context.governed(before), context.governed(change.apply(before)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLANNING   | EXECUTING  | state
            EXECUTING  | ON_HOLD    | state,active,running
            ON_HOLD    | CLOSED     | state,closed,ended
            EXECUTING  | TERMINATED | state,active,closed,running,ended
            CLOSED     | TERMINATED | state
            """)
    void state_changes_what_follows_from_it_where_that_differs(ProjectState from, ProjectState to, String expected) {
        assertThat(changed(HARBOUR.withState(from), project -> project.withState(to)))
                .containsExactlyInAnyOrder(expected.split(","));
    }

    @Test
    void project_without_a_state_may_have_changed_in_any_way_that_depends_on_dates() {
        Project without = HARBOUR.withState(null);

        assertThat(changed(without, project -> project.withActualFinish(LocalDate.of(2026, 2, 1))))
                .containsExactlyInAnyOrder("actualFinish", "running", "ended");
        assertThat(changed(without, project -> project.withState(ProjectState.ON_HOLD)))
                .containsExactlyInAnyOrder("state", "running", "ended");
    }

    @Test
    void finish_of_a_project_with_a_state_says_nothing_about_whether_it_runs() {
        assertThat(changed(HARBOUR, project -> project.withActualFinish(LocalDate.of(2026, 2, 1))))
                .containsExactly("actualFinish");
    }

    @Test
    void tier_changes_parameters_only_where_something_is_set_for_it() {
        UnaryOperator<Project> other = project -> project.withTier(ProjectTier.T2);
        PolicyParameters set = PolicyParameters.builder().set(ProjectTier.T2, "EVM-003.redCpi", "0.8").build();

        assertThat(changed(HARBOUR, other)).containsExactly("tier");
        assertThat(changed(set, HARBOUR, other)).containsExactlyInAnyOrder("tier", "parameters");
    }

    @Test
    void what_did_not_change_is_not_named() {
        assertThat(changed(HARBOUR, project -> project)).isEmpty();
        assertThat(changed(HARBOUR, project -> project.withName("Another name"))).containsExactly("name");
    }

    @Test
    void component_stands_for_itself_and_what_is_derived_for_its_sources() {
        assertThat(Derived.components("schedule")).containsExactly("schedule");
        assertThat(Derived.components("running")).containsExactlyInAnyOrder("state", "actualFinish");
        assertThat(Derived.components("parameters")).containsExactlyInAnyOrder("governingPmos", "tier");
    }
}
