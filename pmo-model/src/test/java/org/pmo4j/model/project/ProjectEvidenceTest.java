package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.governance.DocumentStatus.ABSENT;
import static org.pmo4j.model.governance.DocumentStatus.APPROVED;
import static org.pmo4j.model.governance.DocumentStatus.DRAFT;
import static org.pmo4j.model.governance.DocumentStatus.REVIEWED;
import static org.pmo4j.model.governance.DocumentStatus.SUBMITTED;
import static org.pmo4j.model.governance.DocumentStatus.SUPERSEDED;
import static org.pmo4j.model.project.ProjectSamples.PROJECT;
import static org.pmo4j.model.project.ProjectSamples.artefacts;
import static org.pmo4j.model.project.ProjectSamples.baseline;
import static org.pmo4j.model.project.ProjectSamples.charter;
import static org.pmo4j.model.project.ProjectSamples.version;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.delivery.Agreement;
import org.pmo4j.model.delivery.BenefitsPlan;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.delivery.DeliverableBuilder;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.delivery.Lesson;
import org.pmo4j.model.delivery.LessonsLog;
import org.pmo4j.model.delivery.ProcurementLog;
import org.pmo4j.model.delivery.Requirement;
import org.pmo4j.model.delivery.RequirementsRegister;
import org.pmo4j.model.delivery.Stakeholder;
import org.pmo4j.model.delivery.StakeholderRegister;
import org.pmo4j.model.gate.EvidenceRequirement;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateSamples;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.id.AgreementId;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.id.IssueId;
import org.pmo4j.model.id.LessonId;
import org.pmo4j.model.id.RequirementId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.id.StakeholderId;
import org.pmo4j.model.process.Artefact;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.risk.Issue;
import org.pmo4j.model.risk.IssueLog;
import org.pmo4j.model.risk.RiskBuilder;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.model.schedule.ScheduleBuilder;

class ProjectEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate NEXT = DAY.plusDays(1);

    private static final ArtefactType CHARTER = new ArtefactType("CHARTER", "AUTHORISATION");
    private static final ArtefactType BUSINESS_CASE = new ArtefactType("BUSINESS_CASE", "BUSINESS_DOC");
    private static final ArtefactType REPORT = new ArtefactType("RISK_REPORT", "REPORT");
    private static final ArtefactType ISSUES = new ArtefactType("ISSUE_LOG", "LOG");
    private static final ArtefactRegister NO_DOCUMENTS = new ArtefactRegister(List.of());

    private static Evidence held(DocumentStatus status) {
        return new Evidence(Evidence.Kind.HELD, status);
    }

    /** Evidence of an artefact whose kind does not matter. */
    private static Evidence of(Project project, String artefact) {
        return project.evidence(new ArtefactType(artefact, "DOCUMENT"), DAY);
    }

    private static Evidence listed(DocumentVersion... versions) {
        return PROJECT.withArtefacts(artefacts(REPORT, versions)).evidence(REPORT, DAY);
    }

    // The list of documents.

    @Test
    void document_is_held_from_the_day_of_its_first_version() {
        assertThat(listed(version("2026-03-10", REVIEWED, null))).isEqualTo(held(REVIEWED));
        assertThat(listed(version("2026-03-11", REVIEWED, null), version("2026-03-12", REVIEWED, null)))
                .isEqualTo(Evidence.MISSING);
    }

    @Test
    void one_version_later_than_the_day_does_not_show_what_was_before() {
        assertThat(listed(version("2026-03-11", APPROVED, null))).isEqualTo(Evidence.NOT_HELD);
    }

    @Test
    void document_that_is_not_listed_is_missing_from_a_list_that_is_held() {
        assertThat(PROJECT.withArtefacts(NO_DOCUMENTS).evidence(REPORT, DAY)).isEqualTo(Evidence.MISSING);
        assertThat(PROJECT.evidence(REPORT, DAY)).isEqualTo(Evidence.NOT_HELD);
    }

    @Test
    void status_is_that_of_the_latest_version_by_the_day() {
        assertThat(listed(
                        version("2026-03-01", APPROVED, null),
                        version("2026-03-10", DRAFT, null),
                        version("2026-03-10", REVIEWED, null),
                        version("2026-03-11", SUBMITTED, null)))
                .isEqualTo(held(REVIEWED));
    }

    @Test
    void several_documents_of_a_type_are_read_as_one() {
        var first = new Artefact(REPORT, List.of(version("2026-03-05", APPROVED, null)));
        var second = new Artefact(REPORT, List.of(version("2026-03-01", DRAFT, null), version("2026-03-11", DRAFT, null)));

        assertThat(PROJECT.withArtefacts(new ArtefactRegister(List.of(first, second))).evidence(REPORT, DAY))
                .isEqualTo(held(APPROVED));
    }

    @Test
    void approval_after_the_day_reads_as_submitted() {
        assertThat(listed(version("2026-03-01", APPROVED, "2026-03-10"))).isEqualTo(held(APPROVED));
        assertThat(listed(version("2026-03-01", APPROVED, "2026-03-11"))).isEqualTo(held(SUBMITTED));
        assertThat(listed(version("2026-03-01", APPROVED, null))).isEqualTo(held(APPROVED));
    }

    @Test
    void superseded_reads_as_approved_by_its_day_of_approval() {
        assertThat(listed(version("2026-03-01", SUPERSEDED, "2026-03-10"))).isEqualTo(held(APPROVED));
        assertThat(listed(version("2026-03-01", SUPERSEDED, "2026-03-11"))).isEqualTo(held(SUBMITTED));
        assertThat(listed(version("2026-03-01", SUPERSEDED, null))).isEqualTo(held(null));
    }

    @Test
    void log_is_kept_and_not_approved() {
        var draft = PROJECT.withArtefacts(artefacts(ISSUES, version("2026-03-01", DRAFT, null)));

        assertThat(draft.evidence(ISSUES, DAY)).isEqualTo(held(APPROVED));
        assertThat(of(draft, "ISSUE_LOG")).isEqualTo(held(DRAFT));
    }

    // Documents of their own.

    @Test
    void charter_has_its_own_status() {
        assertThat(PROJECT.withCharter(charter(DRAFT, null)).evidence(CHARTER, DAY)).isEqualTo(held(DRAFT));
        assertThat(PROJECT.withCharter(charter(APPROVED, "2026-03-10")).evidence(CHARTER, DAY)).isEqualTo(held(APPROVED));
        assertThat(PROJECT.withCharter(charter(APPROVED, "2026-03-11")).evidence(CHARTER, DAY)).isEqualTo(held(SUBMITTED));
        assertThat(PROJECT.withCharter(charter(SUPERSEDED, null)).evidence(CHARTER, DAY)).isEqualTo(held(null));
    }

    @Test
    void absent_charter_is_missing_even_without_a_list_of_documents() {
        assertThat(PROJECT.withCharter(charter(ABSENT, null)).evidence(CHARTER, DAY)).isEqualTo(Evidence.MISSING);
    }

    @Test
    void higher_status_of_two_sources_counts() {
        var list = artefacts(CHARTER, version("2026-03-01", REVIEWED, null));
        var project = PROJECT.withArtefacts(list);

        assertThat(project.withCharter(charter(DRAFT, null)).evidence(CHARTER, DAY)).isEqualTo(held(REVIEWED));
        assertThat(project.withCharter(charter(APPROVED, null)).evidence(CHARTER, DAY)).isEqualTo(held(APPROVED));
        assertThat(project.withCharter(charter(ABSENT, null)).evidence(CHARTER, DAY)).isEqualTo(held(REVIEWED));
    }

    @Test
    void status_not_known_of_one_source_leaves_only_approved_certain() {
        var unknown = artefacts(CHARTER, version("2026-03-01", SUPERSEDED, null));
        var project = PROJECT.withArtefacts(unknown);

        assertThat(project.withCharter(charter(REVIEWED, null)).evidence(CHARTER, DAY)).isEqualTo(held(null));
        assertThat(project.withCharter(charter(APPROVED, null)).evidence(CHARTER, DAY)).isEqualTo(held(APPROVED));
    }

    private static Evidence businessCase(DocumentStatus status, DocumentVersion... versions) {
        return PROJECT.with()
                .businessCase(new BusinessCase(status, null, List.of(versions)))
                .artefacts(NO_DOCUMENTS)
                .build()
                .evidence(BUSINESS_CASE, DAY);
    }

    @Test
    void business_case_is_read_from_its_versions() {
        assertThat(businessCase(DRAFT, version("2026-03-10", APPROVED, null))).isEqualTo(held(APPROVED));
        assertThat(businessCase(REVIEWED)).isEqualTo(held(REVIEWED));
        assertThat(businessCase(ABSENT)).isEqualTo(Evidence.MISSING);
    }

    @Test
    void business_case_with_later_versions_only_is_missing_if_its_history_is_kept() {
        var later = version("2026-03-11", APPROVED, null);

        assertThat(businessCase(APPROVED, later)).isEqualTo(Evidence.NOT_HELD);
        assertThat(businessCase(APPROVED, later, later)).isEqualTo(Evidence.MISSING);
    }

    @Test
    void part_of_the_management_plan_has_the_status_of_the_plan() {
        var plan = ManagementPlanBuilder.builder()
                .status(REVIEWED)
                .subsidiaryPlans(Set.of(SubsidiaryPlan.RISK))
                .build();
        var project = PROJECT.withManagementPlan(plan);

        assertThat(of(project, "PM_PLAN")).isEqualTo(held(REVIEWED));
        assertThat(of(project, "RISK_MGMT_PLAN")).isEqualTo(held(REVIEWED));
        assertThat(of(project, "COST_MGMT_PLAN")).isEqualTo(Evidence.NOT_HELD);
        assertThat(of(project.withArtefacts(NO_DOCUMENTS), "COST_MGMT_PLAN")).isEqualTo(Evidence.MISSING);
        assertThat(of(PROJECT.withManagementPlan(plan.withStatus(ABSENT)), "RISK_MGMT_PLAN")).isEqualTo(Evidence.MISSING);
        assertThat(of(PROJECT.withManagementPlan(plan.withSubsidiaryPlans(null)), "RISK_MGMT_PLAN"))
                .isEqualTo(Evidence.NOT_HELD);
    }

    @Test
    void each_plan_artefact_is_a_part_of_the_management_plan() {
        var whole = ManagementPlanBuilder.builder()
                .status(APPROVED)
                .subsidiaryPlans(Set.of(SubsidiaryPlan.values()))
                .build();
        var project = PROJECT.withManagementPlan(whole);

        var plans = List.of(
                "SCOPE_MGMT_PLAN", "REQUIREMENTS_MGMT_PLAN", "SCHEDULE_MGMT_PLAN", "COST_MGMT_PLAN", "QUALITY_MGMT_PLAN",
                "RESOURCE_MGMT_PLAN", "COMMS_MGMT_PLAN", "RISK_MGMT_PLAN", "PROCUREMENT_MGMT_PLAN", "STAKEHOLDER_ENG_PLAN",
                "CHANGE_MGMT_PLAN", "CONFIG_MGMT_PLAN");

        assertThat(plans).allSatisfy(plan -> assertThat(of(project, plan)).isEqualTo(held(APPROVED)));
    }

    private static Project baselines(Baseline... baselines) {
        return PROJECT.withBaselines(new BaselineLog(List.of(baselines)));
    }

    @Test
    void highest_baseline_in_force_speaks_for_its_kind() {
        var first = baseline(BaselineKind.COST, 1, SUPERSEDED, "2026-01-01");
        var second = baseline(BaselineKind.COST, 2, REVIEWED, "2026-03-10");
        var later = baseline(BaselineKind.COST, 3, APPROVED, "2026-03-11");

        assertThat(of(baselines(first, second, later), "COST_BASELINE")).isEqualTo(held(REVIEWED));
        assertThat(of(baselines(first, later), "COST_BASELINE")).isEqualTo(held(APPROVED));
        assertThat(of(baselines(first), "SCHEDULE_BASELINE")).isEqualTo(Evidence.NOT_HELD);
    }

    @Test
    void lowest_baseline_speaks_where_none_is_in_force_yet() {
        var later = baseline(BaselineKind.SCOPE, 1, APPROVED, "2026-03-11");
        var evenLater = baseline(BaselineKind.SCOPE, 2, REVIEWED, "2026-03-12");

        assertThat(of(baselines(later, evenLater), "SCOPE_BASELINE")).isEqualTo(held(SUBMITTED));
        assertThat(of(baselines(baseline(BaselineKind.SCOPE, 1, ABSENT, null)), "SCOPE_BASELINE"))
                .isEqualTo(Evidence.MISSING);
    }

    @Test
    void scope_documents_are_parts_of_the_scope_baseline() {
        var project = baselines(baseline(BaselineKind.SCOPE, 1, APPROVED, null));

        assertThat(List.of("SCOPE_STATEMENT", "WBS", "WBS_DICTIONARY", "SCOPE_BASELINE"))
                .allSatisfy(artefact -> assertThat(of(project, artefact)).isEqualTo(held(APPROVED)));
    }

    @Test
    void performance_baseline_is_its_own_or_the_weakest_of_three() {
        var scope = baseline(BaselineKind.SCOPE, 1, APPROVED, null);
        var schedule = baseline(BaselineKind.SCHEDULE, 1, REVIEWED, null);
        var cost = baseline(BaselineKind.COST, 1, APPROVED, null);
        var integrated = baseline(BaselineKind.PERFORMANCE, 1, DRAFT, null);

        assertThat(of(baselines(scope, schedule, cost), "PMB")).isEqualTo(held(REVIEWED));
        assertThat(of(baselines(scope, schedule), "PMB")).isEqualTo(Evidence.NOT_HELD);
        assertThat(of(baselines(scope, schedule, cost, integrated), "PMB")).isEqualTo(held(DRAFT));
        assertThat(of(baselines(scope, cost, schedule.withStatus(SUPERSEDED)), "PMB")).isEqualTo(held(null));
    }

    // Registers.

    @Test
    void register_counts_from_its_first_entry() {
        var risk = RiskBuilder.builder()
                .id(new RiskId("R1")).title("Flood").kind(RiskKind.THREAT).status(RiskStatus.OPEN).build();
        var issue = new Issue(new IssueId("I1"), "Leak", null, true, null, null);
        var requirement = new Requirement(new RequirementId("Q1"), "Beds", null, null);
        var agreement = new Agreement(new AgreementId("A1"), null, true, null);
        var allocation = new Allocation(
                new AllocationId("L1"), new ResourceId("S1"), NEXT, NEXT, BigDecimal.ONE, null);

        assertThat(of(PROJECT.withRiskRegister(new RiskRegister(List.of(risk), null)), "RISK_REGISTER"))
                .isEqualTo(held(APPROVED));
        assertThat(of(PROJECT.withRiskRegister(new RiskRegister(List.of(), null)), "RISK_REGISTER"))
                .isEqualTo(Evidence.NOT_HELD);
        assertThat(of(PROJECT.withIssueLog(new IssueLog(List.of(issue))), "ISSUE_LOG")).isEqualTo(held(APPROVED));
        assertThat(of(PROJECT.withRequirements(new RequirementsRegister(List.of(requirement))), "REQUIREMENTS_DOC"))
                .isEqualTo(held(APPROVED));
        assertThat(of(PROJECT.withProcurements(new ProcurementLog(List.of(agreement))), "AGREEMENTS"))
                .isEqualTo(held(APPROVED));
        assertThat(of(PROJECT.withAllocations(new AllocationPlan(List.of(allocation))), "TEAM_ASSIGNMENTS"))
                .isEqualTo(held(APPROVED));
        assertThat(of(PROJECT.withBenefitsPlan(new BenefitsPlan(List.of(), null)), "BENEFITS_PLAN"))
                .isEqualTo(held(APPROVED));
    }

    @Test
    void empty_register_is_missing_from_a_project_whose_documents_are_held() {
        var empty = PROJECT.with().riskRegister(new RiskRegister(List.of(), null)).artefacts(NO_DOCUMENTS).build();

        assertThat(of(empty, "RISK_REGISTER")).isEqualTo(Evidence.MISSING);
    }

    @Test
    void schedule_counts_and_its_activities_when_there_are_some() {
        var project = PROJECT.withSchedule(ScheduleBuilder.builder().activities(List.of()).build());

        assertThat(of(project, "PROJECT_SCHEDULE")).isEqualTo(held(APPROVED));
        assertThat(of(project, "ACTIVITY_LIST")).isEqualTo(Evidence.NOT_HELD);
    }

    private static Evidence stakeholders(LocalDate identifiedOn) {
        var entry = new Stakeholder(new StakeholderId("S1"), "Ward", identifiedOn);
        return of(PROJECT.withStakeholderRegister(new StakeholderRegister(List.of(entry), null)), "STAKEHOLDER_REGISTER");
    }

    private static Evidence changes(LocalDate requestedOn, String artefact) {
        var request = ChangeRequestBuilder.builder()
                .id(new ChangeRequestId("C1"))
                .title("More beds")
                .status(ChangeStatus.values()[0])
                .requestedOn(requestedOn)
                .build();
        return of(PROJECT.withChangeLog(new ChangeLog(List.of(request))), artefact);
    }

    private static Evidence lessons(LocalDate recordedOn) {
        var lesson = new Lesson(new LessonId("L1"), "Ask early", recordedOn);
        return of(PROJECT.withLessons(new LessonsLog(List.of(lesson), null, null)), "LESSONS_REGISTER");
    }

    private static Evidence reports(LocalDate reportedOn) {
        return of(PROJECT.withStatusReports(new StatusReportLog(List.of(new StatusReport(reportedOn, null, null)))), "WPR");
    }

    @Test
    void dated_entries_count_from_their_day_on_and_undated_ones_always() {
        assertThat(Arrays.asList(stakeholders(DAY), stakeholders(null), changes(DAY, "CHANGE_LOG"), changes(null, "CHANGE_LOG"),
                        changes(DAY, "CHANGE_REQUESTS"), lessons(DAY), lessons(null), reports(DAY)))
                .containsOnly(held(APPROVED));
        assertThat(Arrays.asList(stakeholders(NEXT), changes(NEXT, "CHANGE_LOG"), changes(NEXT, "CHANGE_REQUESTS"),
                        lessons(NEXT), reports(NEXT)))
                .containsOnly(Evidence.NOT_HELD);
    }

    @Test
    void verification_and_acceptance_count_from_their_day_on() {
        var deliverable = DeliverableBuilder.builder()
                .id(new DeliverableId("D1"))
                .name("Ward")
                .status(DeliverableStatus.PLANNED)
                .verifiedOn(DAY)
                .acceptedOn(NEXT)
                .build();
        var project = PROJECT.withDeliverables(new DeliverableRegister(List.of(deliverable)));

        assertThat(of(project, "DELIVERABLES")).isEqualTo(held(APPROVED));
        assertThat(of(project, "VERIFIED_DELIVERABLES")).isEqualTo(held(APPROVED));
        assertThat(of(project, "ACCEPTED_DELIVERABLES")).isEqualTo(Evidence.NOT_HELD);
        assertThat(project.evidence(new ArtefactType("ACCEPTED_DELIVERABLES", "DELIVERABLE"), NEXT))
                .isEqualTo(held(APPROVED));
    }

    private static Project closing(LocalDate date) {
        var closure = ClosureRecordBuilder.builder()
                .kind(ClosureKind.COMPLETION)
                .finalReportOn(date)
                .handovers(List.of(new Handover(HandoverSubject.PRODUCT, null, null, date)))
                .build();
        return PROJECT.withClosure(closure);
    }

    @Test
    void final_report_and_hand_over_count_from_their_day_on() {
        assertThat(of(closing(DAY), "FINAL_REPORT")).isEqualTo(held(APPROVED));
        assertThat(of(closing(NEXT), "FINAL_REPORT")).isEqualTo(Evidence.NOT_HELD);
        assertThat(of(closing(null), "FINAL_REPORT")).isEqualTo(Evidence.NOT_HELD);
        assertThat(of(closing(DAY), "TRANSITION")).isEqualTo(held(APPROVED));
        assertThat(of(closing(NEXT), "TRANSITION")).isEqualTo(Evidence.NOT_HELD);
        assertThat(of(closing(null), "TRANSITION")).isEqualTo(held(APPROVED));
    }

    // What a gate asks for.

    private static Gate requiring(EvidenceRequirement... requirements) {
        return GateSamples.gate(1).withEvidence(List.of(requirements));
    }

    @Test
    void gate_lists_what_is_missing_or_too_low_by_artefact() {
        var project = PROJECT.with().charter(charter(REVIEWED, null)).artefacts(NO_DOCUMENTS).build();
        var gate = requiring(
                new EvidenceRequirement(REPORT, true, null),
                new EvidenceRequirement(CHARTER, true, null),
                new EvidenceRequirement(BUSINESS_CASE, false, null));

        assertThat(project.gates().missingEvidence(gate, DAY, APPROVED)).containsExactly(
                new EvidenceGap("CHARTER", held(REVIEWED), APPROVED),
                new EvidenceGap("RISK_REPORT", Evidence.MISSING, APPROVED));
        assertThat(project.gates().undecidedEvidence(gate, DAY, APPROVED)).isEmpty();
    }

    @Test
    void status_that_the_gate_asks_for_goes_before_the_general_one() {
        var project = PROJECT.withCharter(charter(REVIEWED, null));

        assertThat(project.gates().missingEvidence(requiring(new EvidenceRequirement(CHARTER, true, REVIEWED)), DAY, APPROVED))
                .isEmpty();
        assertThat(project.gates().missingEvidence(requiring(new EvidenceRequirement(CHARTER, true, APPROVED)), DAY, DRAFT))
                .containsExactly(new EvidenceGap("CHARTER", held(REVIEWED), APPROVED));
    }

    @Test
    void gate_lists_what_the_source_does_not_say() {
        var project = PROJECT.withCharter(charter(SUPERSEDED, null));
        var gate = requiring(new EvidenceRequirement(REPORT, true, null), new EvidenceRequirement(CHARTER, true, DRAFT));

        assertThat(project.gates().missingEvidence(gate, DAY, APPROVED)).isEmpty();
        assertThat(project.gates().undecidedEvidence(gate, DAY, APPROVED)).containsExactly(
                new EvidenceGap("CHARTER", held(null), DRAFT),
                new EvidenceGap("RISK_REPORT", Evidence.NOT_HELD, APPROVED));
    }

    @Test
    void business_case_known_to_be_absent_is_not_listed() {
        var gate = requiring(new EvidenceRequirement(BUSINESS_CASE, true, null));
        var absent = PROJECT.with()
                .businessCase(new BusinessCase(ABSENT, null, List.of()))
                .artefacts(NO_DOCUMENTS)
                .build();

        assertThat(absent.gates().missingEvidence(gate, DAY, APPROVED)).isEmpty();
        assertThat(absent.withBusinessCase(new BusinessCase(DRAFT, null, List.of())).gates().missingEvidence(gate, DAY, APPROVED))
                .containsExactly(new EvidenceGap("BUSINESS_CASE", held(DRAFT), APPROVED));
    }

    @Test
    void gate_without_evidence_lists_nothing() {
        assertThat(PROJECT.gates().missingEvidence(GateSamples.gate(1), DAY, APPROVED)).isEmpty();
        assertThat(PROJECT.gates().undecidedEvidence(GateSamples.gate(1), DAY, APPROVED)).isEmpty();
    }
}
