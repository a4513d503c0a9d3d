package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.condition;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.managementPlan;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.processLog8;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.delivery.DeliverableBuilder;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.model.project.RiskTier;
import org.pmo4j.model.project.TierMatrix;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.PolicyResult;

/** The same project is judged differently by its tier, by the edition it follows and by its life cycle. */
class TailoringTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();

    /** T1 for large projects at high risk, T3 for small ones, T2 for the rest. */
    private static final TierMatrix MATRIX = new TierMatrix(
            List.of(Money.of("EUR", "1000000")),
            List.of(ProjectTier.T3, ProjectTier.T2),
            List.of(ProjectTier.T3, ProjectTier.T2),
            List.of(ProjectTier.T3, ProjectTier.T1));

    @Test
    void tier_by_size_and_risk_chooses_the_parameters() {
        GovernanceEngine engine = GovernanceEngine.builder()
                .parameters(PolicyParameters.builder()
                        .set("GATE-008.graceDays", "7")
                        .set(ProjectTier.T1, "GATE-008.graceDays", "0")
                        .set(ProjectTier.T3, "GATE-008.graceDays", "30")
                        .build())
                .build();
        Project overdue = project()
                .riskTier(RiskTier.HIGH)
                .gatePlan(gatePlan(gate(
                                "G1",
                                review("R-1", GateDecision.CONDITIONAL_GO, "2026-01-05")
                                        .conditions(List.of(condition("C-1").due(day("2026-03-30")).build()))
                                        .build())
                        .build()))
                .build();
        Project large = overdue.withApprovedBudget(Money.of("EUR", "1000000"));
        Project small = overdue.withApprovedBudget(Money.of("EUR", "999999.99"));

        assertThat(outcomes(engine, MATRIX.applyTo(large), "GATE-008")).containsExactly("GATE-008 FAIL: graceDays 0 (tier T1)");
        assertThat(outcomes(engine, MATRIX.applyTo(small), "GATE-008")).containsExactly("GATE-008 PASS");
        assertThat(outcomes(engine, MATRIX.applyTo(overdue), "GATE-008")).containsExactly("GATE-008 PASS");
    }

    @Test
    void tier_by_size_and_risk_decides_what_is_asked() {
        Project project = project().riskTier(RiskTier.HIGH).governingPmos(Set.of()).state(ProjectState.EXECUTING).build();

        assertThat(outcomes(ENGINE, MATRIX.applyTo(project), "PMO-009")).containsExactly("PMO-009 UNKNOWN");
        assertThat(outcomes(ENGINE, MATRIX.applyTo(project.withApprovedBudget(Money.of("EUR", "1000000"))), "PMO-009"))
                .containsExactly("PMO-009 FAIL");
        assertThat(outcomes(ENGINE, MATRIX.applyTo(project.withApprovedBudget(Money.of("EUR", "1"))), "PMO-009"))
                .containsExactly("PMO-009 NOT_APPLICABLE");
    }

    @Test
    void edition_chooses_knowledge_areas_and_their_processes_or_performance_domains() {
        String[] policies = {"PROC-006", "PROC-008", "PROC-009", "PROC-015"};
        ProcessLog sixth = processLog(
                process("7.2", "2026-01-05").build(),
                process("11.3", "2026-02-27").build(),
                process("11.5", "2026-02-20").build());
        ProcessLog eighth = processLog8(process("GOV-01", "2026-01-05").build());

        assertThat(outcomes(ENGINE, following(sixth), policies))
                .containsExactly("PROC-006 FAIL", "PROC-008 FAIL", "PROC-009 FAIL", "PROC-015 NOT_APPLICABLE");
        assertThat(outcomes(ENGINE, following(eighth), policies))
                .containsExactly("PROC-006 NOT_APPLICABLE", "PROC-008 NOT_APPLICABLE", "PROC-009 NOT_APPLICABLE", "PROC-015 FAIL");
    }

    @Test
    void life_cycle_switches_policies_on_baselines_off_or_to_their_adaptive_form() {
        String[] policies = {"PROC-003", "PROC-004", "PROC-010", "PMA-012", "CHG-008"};

        assertThat(outcomes(ENGINE, executing(Lifecycle.PREDICTIVE), policies)).containsExactly(
                "PROC-003 FAIL", "PROC-004 FAIL: COST, SCHEDULE, SCOPE", "PROC-010 FAIL", "PMA-012 NOT_APPLICABLE", "CHG-008 FAIL");
        assertThat(outcomes(ENGINE, executing(Lifecycle.HYBRID), policies)).containsExactly(
                "PROC-003 FAIL", "PROC-004 FAIL: COST, SCHEDULE, SCOPE", "PROC-010 FAIL", "PMA-012 UNKNOWN", "CHG-008 FAIL");
        assertThat(outcomes(ENGINE, executing(Lifecycle.ADAPTIVE), policies)).containsExactly(
                "PROC-003 NOT_APPLICABLE", "PROC-004 FAIL: PRODUCT_BACKLOG, RELEASE_PLAN", "PROC-010 NOT_APPLICABLE", "PMA-012 UNKNOWN",
                "CHG-008 NOT_APPLICABLE");
        assertThat(outcomes(ENGINE, executing(Lifecycle.ITERATIVE), policies)).containsExactly(
                "PROC-003 NOT_APPLICABLE", "PROC-004 NOT_APPLICABLE", "PROC-010 FAIL", "PMA-012 NOT_APPLICABLE", "CHG-008 FAIL");
    }

    /** A planned project that follows one edition; its processes left nothing. */
    private static Project following(ProcessLog log) {
        ProcessLog completed = new ProcessLog(log.edition(), log.records().stream()
                .map(record -> record.withStatus(ProcessStatus.COMPLETED))
                .toList());
        return project()
                .managementPlan(managementPlan(DocumentStatus.APPROVED).build())
                .artefacts(new ArtefactRegister(List.of()))
                .processLog(completed)
                .build();
    }

    /** A project whose work began before its plan was approved, without any baseline and with a deliverable outside scope. */
    private static Project executing(Lifecycle lifecycle) {
        return project()
                .lifecycle(lifecycle)
                .state(ProjectState.EXECUTING)
                .managementPlan(managementPlan(DocumentStatus.APPROVED)
                        .approvedOn(day("2026-03-18"))
                        .subsidiaryPlans(Set.of())
                        .build())
                .baselines(baselines())
                .managers(managers(manager("ann").build()))
                .deliverables(new DeliverableRegister(List.of(DeliverableBuilder.builder()
                        .id(new DeliverableId("D-1"))
                        .name("Extra")
                        .status(DeliverableStatus.IN_PROGRESS)
                        .baselined(false)
                        .build())))
                .processLog(processLog(process("4.3", "2026-03-02").build()))
                .build();
    }

    /** Judges a project at 2026-03-31; a failure names what the tests are about: days of grace or missing baselines. */
    private static List<String> outcomes(GovernanceEngine engine, Project project, String... policies) {
        return engine.evaluate(portfolio().projects(List.of(project)).build(), day("2026-03-31")).results()
                .filter(result -> List.of(policies).contains(result.policy().id()))
                .map(result -> result.policy().id() + " " + result.outcome() + detail(result))
                .distinct()
                .toList();
    }

    private static String detail(PolicyResult result) {
        return result.evidence().stream()
                .filter(evidence -> Set.of("graceDays", "missingKinds").contains(evidence.name()))
                .map(evidence -> evidence.source() == null
                        ? ": " + evidence.observed()
                        : ": " + evidence.name() + " " + evidence.required() + " (" + evidence.source() + ")")
                .collect(Collectors.joining());
    }
}
