package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.project;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.StakeholderRegister;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.project.CharterBuilder;
import org.pmo4j.model.project.ManagementPlanBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectOrganization;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.StatusReportLog;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/** What the source does not hold is unknown; what is known to be empty may be a violation. */
class MissingDataTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final GovernanceEngine ENGINE =
            GovernanceEngine.builder().packs("stage-gates", "process-groups").threads(1).build();

    @ParameterizedTest
    @NullSource
    @EnumSource
    void project_without_registers_neither_passes_nor_fails(ProjectState state) {
        Project project = project().state(state).build();

        Set<Outcome> outcomes = evaluate(project).stream()
                .map(PolicyResult::outcome)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));

        assertThat(outcomes).isSubsetOf(Outcome.UNKNOWN, Outcome.NOT_APPLICABLE);
        assertThat(outcomes).contains(Outcome.UNKNOWN);
    }

    @Test
    void executing_project_with_empty_registers_violates_what_emptiness_means() {
        Project project = withEmptyRegisters(ProjectState.EXECUTING);

        assertThat(failures(project)).containsExactly("PROC-011", "PROC-013");
    }

    @Test
    void closed_project_with_empty_registers_violates_what_emptiness_means() {
        Project project = withEmptyRegisters(ProjectState.CLOSED);

        assertThat(failures(project)).containsExactly("PROC-005", "PROC-014");
    }

    @Test
    void project_with_an_empty_process_log_has_no_process_to_judge() {
        List<String> rows = evaluate(withEmptyRegisters(ProjectState.PLANNING)).stream()
                .filter(result -> result.outcome() == Outcome.PASS || result.outcome() == Outcome.FAIL)
                .map(result -> result.policy().id())
                .toList();

        assertThat(rows).isEmpty();
    }

    private static Project withEmptyRegisters(ProjectState state) {
        return project()
                .state(state)
                .stateSince(day("2026-01-15"))
                .charter(CharterBuilder.builder().status(DocumentStatus.ABSENT).build())
                .managementPlan(ManagementPlanBuilder.builder().status(DocumentStatus.ABSENT).build())
                .gatePlan(gatePlan().build())
                .processLog(processLog())
                .managers(managers())
                .organization(new ProjectOrganization(List.of()))
                .artefacts(new ArtefactRegister(List.of()))
                .baselines(new BaselineLog(List.of()))
                .deliverables(new DeliverableRegister(List.of()))
                .stakeholderRegister(new StakeholderRegister(List.of(), List.of()))
                .statusReports(new StatusReportLog(List.of()))
                .riskRegister(new RiskRegister(List.of(), null))
                .build();
    }

    private static List<String> failures(Project project) {
        return evaluate(project).stream()
                .filter(result -> result.outcome() == Outcome.FAIL)
                .map(result -> result.policy().id())
                .toList();
    }

    private static List<PolicyResult> evaluate(Project project) {
        return ENGINE.evaluate(portfolio().projects(Stream.of(project).toList()).build(), AS_OF).results().toList();
    }
}
