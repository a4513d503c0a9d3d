package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.PROJECT;
import static org.pmo4j.model.project.ProjectSamples.artefacts;
import static org.pmo4j.model.project.ProjectSamples.plan;
import static org.pmo4j.model.project.ProjectSamples.version;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GatePlanBuilder;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.IssueId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationBuilder;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.UnreleasedResources;
import org.pmo4j.model.risk.Issue;
import org.pmo4j.model.risk.IssueBuilder;
import org.pmo4j.model.risk.IssueLog;
import org.pmo4j.model.risk.IssueSeverity;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskBuilder;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;

class ProjectEndingTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final BigDecimal HIGH = new BigDecimal("0.18");

    @Test
    void project_is_terminated_early_if_the_closure_says_so() {
        assertThat(PROJECT.terminatedEarly()).isFalse();
        assertThat(closed(ClosureKind.COMPLETION).terminatedEarly()).isFalse();
        assertThat(closed(ClosureKind.EARLY_TERMINATION).terminatedEarly()).isTrue();
    }

    @Test
    void final_report_is_issued_by_its_day_or_as_an_approved_document() {
        Project closed = closed(ClosureKind.COMPLETION);
        ArtefactType report = ArtefactCatalogue.find("FINAL_REPORT");

        assertThat(PROJECT.closing(AS_OF).finalReportIssued()).isFalse();
        assertThat(closed.withClosure(closed.closure().withFinalReportOn(AS_OF)).closing(AS_OF).finalReportIssued()).isTrue();
        assertThat(closed.withClosure(closed.closure().withFinalReportOn(AS_OF.plusDays(1))).closing(AS_OF).finalReportIssued())
                .isFalse();
        assertThat(PROJECT.withArtefacts(artefacts(report, version("2026-03-01", DocumentStatus.APPROVED, null)))
                        .closing(AS_OF).finalReportIssued())
                .isTrue();
        assertThat(PROJECT.withArtefacts(artefacts(report, version("2026-03-01", DocumentStatus.APPROVED, "2026-04-01")))
                        .closing(AS_OF).finalReportIssued())
                .isFalse();
        assertThat(PROJECT.withArtefacts(artefacts(report, version("2026-03-01", DocumentStatus.REVIEWED, null)))
                        .closing(AS_OF).finalReportIssued())
                .isFalse();
    }

    @Test
    void stop_at_a_gate_counts_until_the_day_of_closure_is_held() {
        GateReview review = GateReviewBuilder.builder()
                .id(new GateReviewId("R-1"))
                .decision(GateDecision.STOP)
                .decidedOn(AS_OF)
                .build();
        Project stopped = PROJECT.withGatePlan(gatePlan(review));
        ClosureRecord closure = closed(ClosureKind.EARLY_TERMINATION).closure();

        assertThat(PROJECT.closing(AS_OF).stoppedAtGate()).isFalse();
        assertThat(stopped.closing(AS_OF).stoppedAtGate()).isTrue();
        assertThat(stopped.withClosure(closure).closing(AS_OF).stoppedAtGate()).isTrue();
        assertThat(stopped.withClosure(closure.withClosedOn(AS_OF)).closing(AS_OF).stoppedAtGate()).isFalse();
        assertThat(PROJECT.withGatePlan(gatePlan(review.withDecision(GateDecision.GO))).closing(AS_OF).stoppedAtGate()).isFalse();
    }

    @Test
    void planning_is_finished_by_state_or_approved_plan() {
        Project planning = PROJECT.withState(ProjectState.PLANNING);

        assertThat(PROJECT.withState(ProjectState.EXECUTING).processes().planningFinished(AS_OF)).isTrue();
        assertThat(planning.processes().planningFinished(AS_OF)).isFalse();
        assertThat(planning.withManagementPlan(plan(DocumentStatus.APPROVED, null)).processes().planningFinished(AS_OF)).isTrue();
        assertThat(planning.withManagementPlan(plan(DocumentStatus.APPROVED, "2026-03-31")).processes().planningFinished(AS_OF)).isTrue();
        assertThat(planning.withManagementPlan(plan(DocumentStatus.APPROVED, "2026-04-01")).processes().planningFinished(AS_OF)).isFalse();
        assertThat(planning.withManagementPlan(plan(DocumentStatus.DRAFT, null)).processes().planningFinished(AS_OF)).isFalse();
    }

    @Test
    void planning_is_not_known_without_state_and_plan() {
        assertThat(PROJECT.processes().planningNotKnown()).isTrue();
        assertThat(PROJECT.withState(ProjectState.PLANNING).processes().planningNotKnown()).isFalse();
        assertThat(PROJECT.withManagementPlan(plan(DocumentStatus.DRAFT, null)).processes().planningNotKnown()).isFalse();
    }

    @Test
    void end_of_planning_is_shown_by_day_else_by_state() {
        Project executing = PROJECT.withState(ProjectState.EXECUTING);

        assertThat(PROJECT.processes().planningFinishedOn()).isNull();
        assertThat(executing.processes().planningFinishedOn()).isEqualTo(ProjectState.EXECUTING);
        assertThat(executing.withManagementPlan(plan(DocumentStatus.APPROVED, "2026-03-01")).processes().planningFinishedOn())
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void business_case_was_last_approved_by_a_day() {
        BusinessCase businessCase = new BusinessCase(
                DocumentStatus.APPROVED,
                true,
                List.of(
                        version("2026-01-05", DocumentStatus.SUPERSEDED, "2026-01-10"),
                        version("2026-02-05", DocumentStatus.APPROVED, "2026-02-10"),
                        version("2026-02-15", DocumentStatus.REJECTED, "2026-02-15")));

        assertThat(businessCase.lastApprovalBy(AS_OF)).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(businessCase.lastApprovalBy(LocalDate.of(2026, 2, 9))).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(businessCase.lastApprovalBy(LocalDate.of(2026, 1, 9))).isNull();
    }

    @Test
    void empty_registers_leave_nothing_open() {
        Project project = PROJECT
                .with()
                .issueLog(new IssueLog(List.of()))
                .riskRegister(new RiskRegister(List.of(), null))
                .changeLog(new ChangeLog(List.of()))
                .build();

        assertThat(project.closing(AS_OF).openMatters(HIGH)).isEqualTo(new OpenMatters(List.of(), List.of()));
        assertThat(PROJECT.closing(AS_OF).openMatters(HIGH))
                .isEqualTo(new OpenMatters(List.of(), List.of("changeLog", "issueLog", "riskRegister")));
    }

    @Test
    void matters_without_receiving_owner_are_left_open() {
        Issue issue = IssueBuilder.builder().id(new IssueId("I-1")).title("Issue").open(true).build();
        Risk risk = RiskBuilder.builder()
                .id(new RiskId("R-1"))
                .title("Risk")
                .kind(RiskKind.THREAT)
                .status(RiskStatus.OPEN)
                .impact(HIGH)
                .build();
        Project project = PROJECT
                .with()
                .issueLog(new IssueLog(List.of(issue, issue.with().id(new IssueId("I-2")).severity(IssueSeverity.HIGH).build())))
                .riskRegister(new RiskRegister(
                        List.of(risk, risk.with().id(new RiskId("R-2")).probability(BigDecimal.ONE).build()), null))
                .build();

        assertThat(project.closing(AS_OF).openMatters(HIGH))
                .isEqualTo(new OpenMatters(
                        List.of(
                                new OpenMatters.Item(OpenMatters.Kind.ISSUE, "I-2"),
                                new OpenMatters.Item(OpenMatters.Kind.RISK, "R-2")),
                        List.of("changeLog", "issueLog.issues.severity", "riskRegister.risks.probability")));
    }

    @Test
    void last_booking_tells_until_when_resources_are_kept() {
        AllocationPlan plan = new AllocationPlan(List.of(
                allocation("A-2", "S1", AS_OF), allocation("A-1", "S1", AS_OF.plusDays(9)), allocation("A-3", "S2", AS_OF.minusDays(1))));

        assertThat(plan.unreleased(AS_OF.minusDays(9), AS_OF))
                .isEqualTo(new UnreleasedResources(
                        List.of(new AllocationId("A-1"), new AllocationId("A-2")),
                        List.of(new ResourceId("S1")),
                        AS_OF.plusDays(9)));
        assertThat(plan.unreleased(null, AS_OF)).isEqualTo(plan.unreleased(AS_OF.minusDays(9), AS_OF));
        assertThat(plan.unreleased(AS_OF.plusDays(9), AS_OF))
                .isEqualTo(new UnreleasedResources(List.of(), List.of(), null));
    }

    private static GatePlan gatePlan(GateReview review) {
        Gate gate = GateBuilder.builder()
                .id(new GateId("G1"))
                .sequence(1)
                .name("G1")
                .mandatory(true)
                .reviews(List.of(review))
                .build();
        return GatePlanBuilder.builder().phases(List.of()).gates(List.of(gate)).build();
    }

    private static Allocation allocation(String id, String resource, LocalDate finish) {
        return AllocationBuilder.builder()
                .id(new AllocationId(id))
                .resource(new ResourceId(resource))
                .start(AS_OF.minusDays(99))
                .finish(finish)
                .load(BigDecimal.ONE)
                .build();
    }

    private static Project closed(ClosureKind kind) {
        return PROJECT.withClosure(ClosureRecordBuilder.builder().kind(kind).build());
    }
}
