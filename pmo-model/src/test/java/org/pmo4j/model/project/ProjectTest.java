package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.PROJECT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.organization.OrganizationStructure;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessRecordBuilder;
import org.pmo4j.model.process.ProcessStatus;

class ProjectTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void is_active_in_the_four_states_of_work() {
        var active = Arrays.stream(ProjectState.values()).filter(state -> PROJECT.withState(state).active());

        assertThat(active).containsExactly(
                ProjectState.INITIATING, ProjectState.PLANNING, ProjectState.EXECUTING, ProjectState.CLOSING);
        assertThat(PROJECT.active()).isFalse();
    }

    @Test
    void is_closed_when_closed_or_terminated() {
        var closed = Arrays.stream(ProjectState.values()).filter(state -> PROJECT.withState(state).closed());

        assertThat(closed).containsExactly(ProjectState.CLOSED, ProjectState.TERMINATED);
        assertThat(PROJECT.closed()).isFalse();
    }

    @Test
    void runs_without_a_state_until_the_actual_finish() {
        assertThat(PROJECT.running(AS_OF)).isTrue();
        assertThat(PROJECT.withActualFinish(AS_OF.plusDays(1)).running(AS_OF)).isTrue();
        assertThat(PROJECT.withActualFinish(AS_OF).running(AS_OF)).isFalse();
    }

    @Test
    void runs_in_an_active_state_only() {
        var running = Arrays.stream(ProjectState.values()).filter(state -> PROJECT.withState(state).running(AS_OF));

        assertThat(running).containsExactly(
                ProjectState.INITIATING, ProjectState.PLANNING, ProjectState.EXECUTING, ProjectState.CLOSING);
    }

    @Test
    void has_ended_as_its_state_says() {
        assertThat(PROJECT.withState(ProjectState.CLOSED).ended(AS_OF)).isTrue();
        assertThat(PROJECT.withState(ProjectState.TERMINATED).ended(AS_OF)).isTrue();
        assertThat(PROJECT.withState(ProjectState.ON_HOLD).ended(AS_OF)).isFalse();
    }

    @Test
    void has_not_ended_without_a_state_while_its_finish_lies_ahead() {
        var finishingToday = PROJECT.withPlannedFinish(AS_OF);
        var finishingTomorrow = PROJECT.withPlannedFinish(AS_OF.plusDays(1));

        assertThat(finishingTomorrow.ended(AS_OF)).isFalse();
        assertThat(finishingToday.ended(AS_OF)).isNull();
        assertThat(finishingToday.withForecastFinish(AS_OF.plusDays(1)).ended(AS_OF)).isFalse();
        assertThat(finishingTomorrow.withForecastFinish(AS_OF).ended(AS_OF)).isNull();
        assertThat(PROJECT.ended(AS_OF)).isNull();
    }

    @Test
    void cannot_be_told_to_run_once_a_finish_or_closure_is_recorded() {
        var closing = ClosureRecordBuilder.builder().kind(ClosureKind.COMPLETION).build();
        var ahead = PROJECT.withPlannedFinish(AS_OF.plusDays(1));

        assertThat(ahead.withClosure(closing).ended(AS_OF)).isNull();
        assertThat(ahead.withActualFinish(AS_OF).ended(AS_OF)).isNull();
    }

    @Test
    void closure_date_is_taken_from_the_best_source() {
        var closure = ClosureRecordBuilder.builder().kind(ClosureKind.COMPLETION).closedOn(AS_OF).build();
        var closed = PROJECT.with()
                .state(ProjectState.CLOSED)
                .stateSince(AS_OF.minusDays(1))
                .actualFinish(AS_OF.minusDays(2))
                .build();

        assertThat(closed.withClosure(closure).closureDate()).isEqualTo(AS_OF);
        assertThat(closed.withClosure(closure.withClosedOn(null)).closureDate()).isEqualTo(AS_OF.minusDays(1));
        assertThat(closed.withState(ProjectState.CLOSING).closureDate()).isEqualTo(AS_OF.minusDays(2));
        assertThat(closed.withStateSince(null).closureDate()).isEqualTo(AS_OF.minusDays(2));
        assertThat(PROJECT.closureDate()).isNull();
    }

    @Test
    void own_structure_goes_before_that_of_the_organisation() {
        var own = PROJECT.withStructure(OrganizationStructure.values()[1]);

        assertThat(own.effectiveStructure(OrganizationStructure.values()[0])).isEqualTo(OrganizationStructure.values()[1]);
        assertThat(PROJECT.effectiveStructure(OrganizationStructure.values()[0]))
                .isEqualTo(OrganizationStructure.values()[0]);
        assertThat(PROJECT.effectiveStructure(null)).isNull();
    }

    private static final Set<SubsidiaryPlan> REQUIRED =
            EnumSet.of(SubsidiaryPlan.PROCUREMENT, SubsidiaryPlan.SCOPE, SubsidiaryPlan.RISK);

    private static Project planned(SubsidiaryPlan... parts) {
        var plan = ManagementPlanBuilder.builder()
                .status(DocumentStatus.APPROVED)
                .subsidiaryPlans(Set.of(parts))
                .build();
        return PROJECT.withManagementPlan(plan);
    }

    private static ProcessLog log(PmbokEdition edition, String process, Tailoring tailoring) {
        ProcessRecord tailored = ProcessRecordBuilder.builder()
                .process(new ProcessId(process))
                .status(ProcessStatus.NOT_APPLICABLE)
                .tailoring(tailoring)
                .build();
        return new ProcessLog(edition, List.of(tailored));
    }

    @Test
    void lists_missing_plans_in_order() {
        assertThat(planned().withBuys(true).processes().missingPlans(REQUIRED))
                .containsExactly(SubsidiaryPlan.SCOPE, SubsidiaryPlan.RISK, SubsidiaryPlan.PROCUREMENT);
        assertThat(planned(SubsidiaryPlan.SCOPE, SubsidiaryPlan.RISK, SubsidiaryPlan.PROCUREMENT)
                        .withBuys(true)
                        .processes().missingPlans(REQUIRED))
                .isEmpty();
    }

    @Test
    void procurement_plan_is_missing_only_if_the_project_buys() {
        var withoutProcurement = planned(SubsidiaryPlan.SCOPE, SubsidiaryPlan.RISK);

        assertThat(withoutProcurement.withBuys(true).processes().missingPlans(REQUIRED)).containsExactly(SubsidiaryPlan.PROCUREMENT);
        assertThat(withoutProcurement.withBuys(false).processes().missingPlans(REQUIRED)).isEmpty();
        assertThat(withoutProcurement.processes().missingPlans(REQUIRED)).isEmpty();
        assertThat(withoutProcurement.processes().procurementPlanUndecided(REQUIRED)).isTrue();
        assertThat(withoutProcurement.withBuys(false).processes().procurementPlanUndecided(REQUIRED)).isFalse();
        assertThat(planned(SubsidiaryPlan.PROCUREMENT).processes().procurementPlanUndecided(REQUIRED)).isFalse();
    }

    @Test
    void plan_is_excused_by_tailoring_of_its_process_with_approval() {
        var project = planned(SubsidiaryPlan.SCOPE).withBuys(false);
        var approved = new Tailoring("few risks", new PersonId("SPONSOR"), null);
        var unapproved = new Tailoring("few risks", null, null);

        assertThat(project.withProcessLog(log(PmbokEdition.PMBOK6, "11.1", approved)).processes().missingPlans(REQUIRED)).isEmpty();
        assertThat(project.withProcessLog(log(PmbokEdition.PMBOK8, "RSK-01", approved)).processes().missingPlans(REQUIRED)).isEmpty();
        assertThat(project.withProcessLog(log(PmbokEdition.PMBOK6, "11.1", unapproved)).processes().missingPlans(REQUIRED))
                .containsExactly(SubsidiaryPlan.RISK);
        assertThat(project.withProcessLog(log(PmbokEdition.PMBOK6, "11.2", approved)).processes().missingPlans(REQUIRED))
                .containsExactly(SubsidiaryPlan.RISK);
    }

    @Test
    void plan_without_a_process_is_never_excused() {
        assertThat(SubsidiaryPlan.REQUIREMENTS.planningProcess(PmbokEdition.PMBOK6)).isNull();
        assertThat(SubsidiaryPlan.CONFIGURATION.planningProcess(PmbokEdition.PMBOK8)).isNull();
    }

    @Test
    void says_nothing_of_plans_that_are_not_held() {
        var unknownParts = PROJECT.withManagementPlan(ProjectSamples.plan(DocumentStatus.APPROVED, null));

        assertThat(PROJECT.processes().missingPlans(REQUIRED)).isEmpty();
        assertThat(unknownParts.processes().missingPlans(REQUIRED)).isEmpty();
        assertThat(unknownParts.processes().procurementPlanUndecided(REQUIRED)).isFalse();
    }
}
