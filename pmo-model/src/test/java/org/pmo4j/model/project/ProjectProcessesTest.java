package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.change.BaselineReadiness;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GatePlanBuilder;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.process.KnowledgeArea;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessRecordBuilder;
import org.pmo4j.model.process.ProcessStatus;

/** What a project answers about its processes together with its state, lifecycle and documents. */
class ProjectProcessesTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final List<BaselineKind> PREDICTIVE = List.of(BaselineKind.SCOPE, BaselineKind.COST);
    private static final List<BaselineKind> ADAPTIVE = List.of(BaselineKind.PRODUCT_BACKLOG);

    @Test
    void ends_early_by_the_kind_of_its_closure() {
        Project project = project();

        assertThat(project.withClosure(closure(ClosureKind.EARLY_TERMINATION)).closing(MARCH_1).endsEarly()).isTrue();
        assertThat(project.withClosure(closure(ClosureKind.COMPLETION)).closing(MARCH_1).endsEarly()).isFalse();
        assertThat(project.closing(MARCH_1).endsEarly()).isFalse();
    }

    @Test
    void ends_early_when_the_latest_gate_decision_stops_it() {
        assertThat(project().withGatePlan(gates(GateDecision.GO, GateDecision.STOP)).closing(MARCH_1).endsEarly()).isTrue();
        assertThat(project().withGatePlan(gates(GateDecision.STOP, GateDecision.GO)).closing(MARCH_1).endsEarly()).isFalse();
        assertThat(project().withGatePlan(gates()).closing(MARCH_1).endsEarly()).isFalse();
    }

    @Test
    void asks_for_closing_processes_only_once_it_is_closed() {
        Project project = project().withProcessLog(log(
                record("4.1", "2026-01-05"),
                record("4.2", "2026-01-05"),
                record("4.3", "2026-01-05"),
                record("4.5", "2026-01-05")));

        assertThat(project.withState(ProjectState.CLOSING).processes().missingGroups()).isEmpty();
        assertThat(project.withState(ProjectState.CLOSED).processes().missingGroups()).containsExactly(ProcessGroup.CLOSING);
    }

    @Test
    void misses_neither_groups_nor_areas_without_a_process_log() {
        assertThat(project().withState(ProjectState.CLOSED).processes().missingGroups()).isEmpty();
        assertThat(project().processes().missingAreas()).isEmpty();
    }

    @Test
    void misses_procurement_only_if_it_is_known_to_buy() {
        Project project = project().withProcessLog(log(
                record("4.1", "2026-01-05"),
                record("5.1", "2026-01-05"),
                record("6.1", "2026-01-05"),
                record("7.1", "2026-01-05"),
                record("9.1", "2026-01-05"),
                record("10.1", "2026-01-05"),
                record("11.1", "2026-01-05"),
                record("13.1", "2026-01-05")));

        assertThat(project.withBuys(true).processes().missingAreas())
                .containsExactly(KnowledgeArea.QUALITY, KnowledgeArea.PROCUREMENT);
        assertThat(project.withBuys(false).processes().missingAreas()).containsExactly(KnowledgeArea.QUALITY);
        assertThat(project.processes().missingAreas()).containsExactly(KnowledgeArea.QUALITY);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADAPTIVE")
    void asks_for_predictive_baselines_unless_it_is_adaptive(Lifecycle lifecycle) {
        Project project = executing().withLifecycle(lifecycle).withBaselines(new BaselineLog(List.of()));

        assertThat(project.processes().executionReadiness(PREDICTIVE, ADAPTIVE))
                .isEqualTo(new BaselineReadiness(List.of(), PREDICTIVE, List.of()));
    }

    @Test
    void asks_an_adaptive_project_for_adaptive_baselines_approved_by_the_first_day_of_execution() {
        Project project = executing().withLifecycle(Lifecycle.ADAPTIVE);

        assertThat(project.withBaselines(backlog("2026-03-01")).processes().executionReadiness(PREDICTIVE, ADAPTIVE))
                .isEqualTo(new BaselineReadiness(ADAPTIVE, List.of(), List.of()));
        assertThat(project.withBaselines(backlog("2026-03-02")).processes().executionReadiness(PREDICTIVE, ADAPTIVE))
                .isEqualTo(new BaselineReadiness(List.of(), ADAPTIVE, List.of()));
    }

    @Test
    void cannot_tell_what_stood_without_baselines() {
        assertThat(executing().processes().executionReadiness(List.of(BaselineKind.COST, BaselineKind.SCOPE), ADAPTIVE))
                .isEqualTo(new BaselineReadiness(List.of(), List.of(), PREDICTIVE));
    }

    @Test
    void asks_for_no_baselines_before_execution() {
        BaselineReadiness nothing = new BaselineReadiness(List.of(), List.of(), List.of());

        assertThat(project().processes().executionReadiness(PREDICTIVE, ADAPTIVE)).isEqualTo(nothing);
        assertThat(project().withProcessLog(log(record("4.4", "2026-03-01"))).processes().executionReadiness(PREDICTIVE, ADAPTIVE))
                .isEqualTo(nothing);
    }

    @Test
    void finds_the_core_documents_that_completed_processes_did_not_leave() {
        ProcessRecord charter = record("4.1", "2026-01-05");
        ProcessRecord plan = record("4.2", "2026-02-05");
        Project project = project()
                .with()
                .processLog(log(charter, plan, record("6.2", "2026-02-10")))
                .artefacts(new ArtefactRegister(List.of()))
                .charter(CharterBuilder.builder().status(DocumentStatus.DRAFT).build())
                .build();

        assertThat(project.processes().completedProcesses(MARCH_1))
                .containsExactly(
                        new CompletedProcess(charter, List.of()),
                        new CompletedProcess(plan, artefacts("PM_PLAN", "CHANGE_MGMT_PLAN", "PMB")));
    }

    @Test
    void asks_only_completed_processes_for_their_documents() {
        ProcessRecord running = record("4.1", "2026-01-05").withStatus(ProcessStatus.IN_PROGRESS);

        assertThat(project().withProcessLog(log(running)).processes().completedProcesses(MARCH_1)).isEmpty();
        assertThat(project().processes().completedProcesses(MARCH_1)).isEmpty();
    }

    @Test
    void asks_a_closed_project_for_neither_final_report_nor_transition() {
        ProcessRecord closing = record("4.7", "2026-02-05");
        Project project =
                project().withProcessLog(log(closing)).withArtefacts(new ArtefactRegister(List.of()));

        assertThat(project.withState(ProjectState.CLOSED).processes().completedProcesses(MARCH_1)).isEmpty();
        assertThat(project.withState(ProjectState.CLOSING).processes().completedProcesses(MARCH_1))
                .containsExactly(new CompletedProcess(closing, artefacts("FINAL_REPORT", "TRANSITION")));
        assertThat(project.processes().completedProcesses(MARCH_1))
                .containsExactly(new CompletedProcess(closing, artefacts("FINAL_REPORT", "TRANSITION")));
    }

    private static List<ArtefactType> artefacts(String... ids) {
        return Stream.of(ids).map(ArtefactCatalogue::find).toList();
    }

    private static Project project() {
        return ProjectBuilder.builder().id(new ProjectId("P-1")).name("Project").build();
    }

    private static Project executing() {
        return project().withProcessLog(log(record("4.3", "2026-03-01")));
    }

    private static ProcessLog log(ProcessRecord... records) {
        return new ProcessLog(PmbokEdition.PMBOK6, List.of(records));
    }

    private static ProcessRecord record(String process, String startedOn) {
        return ProcessRecordBuilder.builder()
                .process(new ProcessId(process))
                .status(ProcessStatus.COMPLETED)
                .startedOn(LocalDate.parse(startedOn))
                .build();
    }

    private static BaselineLog backlog(String approvedOn) {
        return new BaselineLog(List.of(BaselineBuilder.builder()
                .id(new BaselineId("B-1"))
                .kind(BaselineKind.PRODUCT_BACKLOG)
                .version(1)
                .status(DocumentStatus.APPROVED)
                .approvedOn(LocalDate.parse(approvedOn))
                .build()));
    }

    private static ClosureRecord closure(ClosureKind kind) {
        return ClosureRecordBuilder.builder().kind(kind).build();
    }

    /** One gate with the decisions, a day apart. */
    private static GatePlan gates(GateDecision... decisions) {
        List<GateReview> reviews = IntStream.range(0, decisions.length)
                .mapToObj(i -> GateReviewBuilder.builder()
                        .id(new GateReviewId("R-" + i))
                        .decision(decisions[i])
                        .decidedOn(LocalDate.of(2026, 2, 1 + i))
                        .build())
                .toList();
        return GatePlanBuilder.builder()
                .phases(List.of())
                .gates(List.of(GateBuilder.builder()
                        .id(new GateId("G1"))
                        .sequence(1)
                        .name("G1")
                        .mandatory(true)
                        .reviews(reviews)
                        .build()))
                .build();
    }
}
