package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.DependencyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;

class PendingDependencyTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);
    private static final Project GIVER = project("A").state(ProjectState.EXECUTING).build();
    private static final Dependency NEEDED = DependencyBuilder.builder()
            .id(new DependencyId("D"))
            .giver(new ProjectId("A"))
            .receiver(new ProjectId("B"))
            .kind(DependencyKind.FINISH_TO_START)
            .neededOn(AS_OF)
            .build();

    @Test
    void what_is_delivered_or_mere_information_or_given_to_a_closed_project_is_not_pending() {
        assertThat(all(GIVER, null, NEEDED)).hasSize(1);
        assertThat(all(GIVER, null, NEEDED.withDeliveredOn(AS_OF.plusDays(1)))).hasSize(1);
        assertThat(all(GIVER, null, NEEDED.withDeliveredOn(AS_OF))).isEmpty();
        assertThat(all(GIVER, null, NEEDED.withKind(DependencyKind.INFORMATION))).isEmpty();
        assertThat(all(GIVER, ProjectState.CLOSED, NEEDED)).isEmpty();
        assertThat(PendingDependency.of(portfolio(GIVER).build(), AS_OF)).isEmpty();
    }

    @Test
    void the_forecast_is_that_of_the_dependency_else_of_a_giver_that_has_to_finish() {
        Project giver = GIVER.withForecastFinish(AS_OF.plusDays(9));

        assertThat(pending(giver, NEEDED.withForecastOn(AS_OF)).forecast()).isEqualTo(AS_OF);
        assertThat(pending(giver, NEEDED).forecast()).isEqualTo(AS_OF.plusDays(9));
        assertThat(pending(giver, NEEDED.withKind(DependencyKind.START_TO_START)).forecast()).isNull();
    }

    @Test
    void the_obstacles_are_told_in_their_order() {
        Dependency late = NEEDED.with().neededOn(AS_OF.minusDays(1)).forecastOn(AS_OF).build();

        assertThat(pending(GIVER.withState(ProjectState.CLOSED), late).obstacle(0)).isEqualTo(DependencyObstacle.GIVER_ENDED);
        assertThat(pending(GIVER.withState(ProjectState.ON_HOLD), late).obstacle(0))
                .isEqualTo(DependencyObstacle.GIVER_ON_HOLD);
        assertThat(pending(GIVER, late).obstacle(0)).isEqualTo(DependencyObstacle.LATE_FORECAST);
        assertThat(pending(GIVER, late.withForecastOn(null)).obstacle(0)).isEqualTo(DependencyObstacle.OVERDUE);
        assertThat(pending(GIVER, late).obstacle(1)).isNull();
    }

    @Test
    void dates_at_the_ends_of_time_do_not_overflow() {
        assertThat(pending(GIVER, NEEDED.with().neededOn(LocalDate.MAX).forecastOn(LocalDate.MAX).build()).obstacle(365))
                .isNull();
    }

    @Test
    void the_gaps_are_the_dates_that_are_not_held() {
        assertThat(pending(GIVER, NEEDED.withNeededOn(null)).dateGaps())
                .containsExactly("dependencies.neededOn", "dependencies.forecastOn");
        assertThat(pending(GIVER, NEEDED.withForecastOn(AS_OF)).dateGaps()).isEmpty();
    }

    @Test
    void a_start_of_the_giver_meets_only_what_waits_for_it() {
        Project started = GIVER.withActualStart(AS_OF);
        Dependency start = NEEDED.withKind(DependencyKind.START_TO_START);

        assertThat(pending(started, start).metByStart()).isTrue();
        assertThat(pending(GIVER.withActualStart(AS_OF.plusDays(1)), start).metByStart()).isFalse();
        assertThat(pending(started, NEEDED).metByStart()).isFalse();
    }

    @Test
    void a_commitment_is_agreed_and_has_a_date_and_an_owner() {
        assertThat(NEEDED.withNeededOn(null).missingCommitments()).containsExactly("agreed", "neededOn", "owner");
        assertThat(NEEDED.withAgreed(false).missingCommitments()).containsExactly("agreed", "owner");
        assertThat(NEEDED.with().agreed(true).owner(new PersonId("ann")).build().missingCommitments()).isEmpty();
    }

    @Test
    void a_register_keeps_commitments_if_one_entry_holds_a_part_of_one() {
        Dependency bare = NEEDED.withNeededOn(null);

        assertThat(new DependencyRegister(List.of(bare)).commitmentsHeld()).isFalse();
        assertThat(new DependencyRegister(List.of(bare, bare.with().id(new DependencyId("E")).agreed(false).build()))
                        .commitmentsHeld())
                .isTrue();
    }

    private static PendingDependency pending(Project giver, Dependency dependency) {
        return all(giver, ProjectState.PLANNING, dependency).get(0);
    }

    private static List<PendingDependency> all(Project giver, ProjectState receiver, Dependency dependency) {
        return PendingDependency.of(
                portfolio(giver, project("B").state(receiver).build())
                        .dependencies(new DependencyRegister(List.of(dependency)))
                        .build(),
                AS_OF);
    }
}
