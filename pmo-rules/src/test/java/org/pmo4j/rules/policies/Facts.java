package org.pmo4j.rules.policies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableBuilder;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.gate.ConditionStatus;
import org.pmo4j.model.gate.EvidenceRequirement;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateConditionBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GatePlanBuilder;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.gate.Phase;
import org.pmo4j.model.gate.PhaseBuilder;
import org.pmo4j.model.governance.Approval;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionBuilder;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.governance.DocumentVersionBuilder;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.id.GateConditionId;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.CredentialBuilder;
import org.pmo4j.model.organization.CredentialTypes;
import org.pmo4j.model.organization.DevelopmentPlan;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.OrganizationUnitBuilder;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.performance.PerformanceMeasurementBuilder;
import org.pmo4j.model.portfolio.PortfolioBuilder;
import org.pmo4j.model.process.Artefact;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessRecordBuilder;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.ManagementPlanBuilder;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.ProjectBuilder;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.delivery.Benefit;
import org.pmo4j.model.delivery.BenefitBuilder;
import org.pmo4j.model.delivery.BenefitsPlan;
import org.pmo4j.model.gate.EvidenceRequirement;
import org.pmo4j.model.governance.Approval;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionBuilder;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.DocumentVersionBuilder;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.BenefitId;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.model.id.DependencyId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.organization.CredentialBuilder;
import org.pmo4j.model.organization.CredentialTypes;
import org.pmo4j.model.organization.DevelopmentPlan;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.performance.PerformanceMeasurementBuilder;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.portfolio.DependencyBuilder;
import org.pmo4j.model.portfolio.DependencyKind;
import org.pmo4j.model.portfolio.DependencyRegister;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.ProjectOrganization;
import org.pmo4j.model.project.RoleAssignment;
import org.pmo4j.model.project.RoleAssignmentBuilder;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.model.project.StatusReportLog;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationBuilder;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourceBuilder;
import org.pmo4j.model.resource.ResourcePool;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskBuilder;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;

/**
 * The one place where test data is built: small things with only what they cannot do without, ready to be varied. There is
 * always the same cast: persons ann (project manager), bob (sponsor), cleo, dan and eve, units board, it and ops, PMOs epmo,
 * itpmo and p1pmo.
 */
public final class Facts {

    private Facts() {}

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static ProjectBuilder project() {
        return project("P-1");
    }

    public static ProjectBuilder project(String id) {
        return ProjectBuilder.builder().id(new ProjectId(id)).name("Project " + id);
    }

    public static PortfolioBuilder portfolio() {
        return PortfolioBuilder.builder()
                .id(new PortfolioId("PF"))
                .name("Portfolio")
                .organization(organization())
                .programs(List.of())
                .projects(List.of());
    }

    public static Organization organization() {
        return OrganizationBuilder.builder()
                .id(new OrganizationId("ORG"))
                .name("Organisation")
                .units(List.of(unit("board").topManagement(true).build(), unit("it").build(), unit("ops").build()))
                .people(Stream.of("ann", "bob", "cleo", "dan", "eve").map(id -> person(id).build()).toList())
                .pmos(List.of(
                        pmo("epmo", PmoLevel.ENTERPRISE, PmoType.STRATEGIC).build(),
                        pmo("itpmo", PmoLevel.UNIT, PmoType.CONTROLLING).build(),
                        pmo("p1pmo", PmoLevel.PROJECT, PmoType.SUPPORTIVE).build()))
                .build();
    }

    public static PersonId id(String person) {
        return new PersonId(person);
    }

    public static PersonBuilder person(String id) {
        return PersonBuilder.builder().id(new PersonId(id)).name(id);
    }

    public static OrganizationUnitBuilder unit(String id) {
        return OrganizationUnitBuilder.builder().id(new UnitId(id)).name(id);
    }

    public static PmoBuilder pmo(String id, PmoLevel level, PmoType type) {
        return PmoBuilder.builder().id(new PmoId(id)).name(id).aliases(List.of()).level(level).type(type);
    }

    public static Set<PmoId> governedBy(String... pmos) {
        return Stream.of(pmos).map(PmoId::new).collect(java.util.stream.Collectors.toSet());
    }

    public static GatePlan gatePlan(Gate... gates) {
        return gatePlan().gates(List.of(gates)).build();
    }

    public static GatePlanBuilder gatePlan() {
        return GatePlanBuilder.builder().phases(List.of()).gates(List.of());
    }

    public static Phase phase(String id, int sequence) {
        return PhaseBuilder.builder().id(new PhaseId(id)).sequence(sequence).name(id).build();
    }

    /** A mandatory gate; its sequence is the digit at the end of its id. */
    public static GateBuilder gate(String id, GateReview... reviews) {
        return GateBuilder.builder()
                .id(new GateId(id))
                .sequence(Integer.parseInt(id.replaceAll("\\D", "")))
                .name(id)
                .mandatory(true)
                .reviews(List.of(reviews));
    }

    /** A review without a decision. */
    public static GateReviewBuilder review(String id) {
        return GateReviewBuilder.builder().id(new GateReviewId(id));
    }

    public static GateReviewBuilder review(String id, GateDecision decision, String decidedOn) {
        return review(id).decision(decision).decidedOn(day(decidedOn));
    }

    /** An open condition. */
    public static GateConditionBuilder condition(String id) {
        return GateConditionBuilder.builder()
                .id(new GateConditionId(id))
                .description("Condition " + id)
                .status(ConditionStatus.OPEN);
    }

    /** An accountable assignment as project manager, open at both ends. */
    public static ManagerAssignmentBuilder manager(String person) {
        return ManagerAssignmentBuilder.builder()
                .id(new AssignmentId("A-" + person))
                .party(new PersonId(person))
                .accountable(true);
    }

    public static ManagerRegister managers(ManagerAssignment... assignments) {
        return new ManagerRegister(List.of(assignments));
    }

    public static ProcessLog processLog(ProcessRecord... records) {
        return new ProcessLog(PmbokEdition.PMBOK6, List.of(records));
    }

    public static ProcessLog processLog8(ProcessRecord... records) {
        return new ProcessLog(PmbokEdition.PMBOK8, List.of(records));
    }

    /** A process of the whole project. */
    public static ProcessRecordBuilder process(String id, ProcessStatus status) {
        return ProcessRecordBuilder.builder().process(new ProcessId(id)).status(status);
    }

    /** A process in progress since a day. */
    public static ProcessRecordBuilder process(String id, String startedOn) {
        return process(id, ProcessStatus.IN_PROGRESS).startedOn(day(startedOn));
    }

    /** A role around the project, open at both ends. */
    public static RoleAssignmentBuilder role(PartyId party, GovernanceRole role) {
        return RoleAssignmentBuilder.builder().party(party).role(role);
    }

    public static ProjectOrganization roles(RoleAssignment... assignments) {
        return new ProjectOrganization(List.of(assignments));
    }

    /** An artefact of the catalogue that a gate cannot do without, in the status that the policy asks for. */
    public static EvidenceRequirement requires(String artefact) {
        return new EvidenceRequirement(ArtefactCatalogue.find(artefact), true, null);
    }

    /** A process that is left out with reason and approver. */
    public static ProcessRecord tailoredOut(String id) {
        return process(id, ProcessStatus.NOT_APPLICABLE)
                .tailoring(new Tailoring("covered by the programme", id("bob"), null))
                .build();
    }

    public static ManagementPlanBuilder managementPlan(DocumentStatus status) {
        return ManagementPlanBuilder.builder().status(status);
    }

    /** An approved baseline without dates; its id is made of kind and version. */
    public static BaselineBuilder baseline(BaselineKind kind, int version) {
        return BaselineBuilder.builder()
                .id(new BaselineId(kind + "-" + version))
                .kind(kind)
                .version(version)
                .status(DocumentStatus.APPROVED);
    }

    public static BaselineLog baselines(Baseline... baselines) {
        return new BaselineLog(List.of(baselines));
    }

    /** A document of the catalogue with one approved version. */
    public static Artefact artefact(String id, String updatedOn) {
        return new Artefact(
                ArtefactCatalogue.find(id),
                List.of(new DocumentVersion("1.0", day(updatedOn), null, DocumentStatus.APPROVED)));
    }

    public static ArtefactRegister artefacts(Artefact... artefacts) {
        return new ArtefactRegister(List.of(artefacts));
    }

    public static Artefact artefact(String id, DocumentVersion... versions) {
        return new Artefact(ArtefactCatalogue.find(id), List.of(versions));
    }

    /** A version of a document; its label is its date. */
    public static DocumentVersionBuilder version(String updatedOn, DocumentStatus status) {
        return DocumentVersionBuilder.builder().version(updatedOn).updatedOn(day(updatedOn)).status(status);
    }

    public static Money cad(String amount) {
        return Money.of("CAD", amount);
    }

    public static ChangeLog changes(ChangeRequest... requests) {
        return new ChangeLog(List.of(requests));
    }

    public static ChangeRequestBuilder change(String id, ChangeStatus status) {
        return ChangeRequestBuilder.builder()
                .id(new ChangeRequestId(id))
                .title("Change " + id)
                .status(status);
    }

    /** A change approved on a day. */
    public static ChangeRequestBuilder change(String id, String decidedOn) {
        return change(id, ChangeStatus.APPROVED).decidedOn(day(decidedOn));
    }

    public static DeliverableRegister deliverables(Deliverable... deliverables) {
        return new DeliverableRegister(List.of(deliverables));
    }

    public static DeliverableBuilder deliverable(String id, DeliverableStatus status) {
        return DeliverableBuilder.builder()
                .id(new DeliverableId(id))
                .name("Deliverable " + id)
                .status(status);
    }

    public static ClosureRecordBuilder closure(ClosureKind kind) {
        return ClosureRecordBuilder.builder().kind(kind);
    }

    public static @Nullable Money cny(@Nullable String amount) {
        return amount == null ? null : Money.of("CNY", amount);
    }

    /** A measurement in CNY: PV, EV, AC and BAC; null is not held. */
    public static PerformanceMeasurementBuilder measurement(
            String statusDate, @Nullable String pv, @Nullable String ev, @Nullable String ac, @Nullable String bac) {
        return PerformanceMeasurementBuilder.builder()
                .statusDate(day(statusDate))
                .plannedValue(cny(pv))
                .earnedValue(cny(ev))
                .actualCost(cny(ac))
                .budgetAtCompletion(cny(bac));
    }

    public static PerformanceHistory measured(PerformanceMeasurement... measurements) {
        return new PerformanceHistory(List.of(measurements), null, null, null);
    }

    /** A planned value curve in CNY: cumulative at the end of each period. */
    public static List<Money> curve(String... amounts) {
        return Stream.of(amounts).map(Facts::cny).toList();
    }

    /** A PMO of which no more is known than its name. */
    public static PmoBuilder pmo(String id) {
        return PmoBuilder.builder().id(new PmoId(id)).name(id).aliases(List.of());
    }

    /** A credential of the catalogue, of which no date is held. */
    public static CredentialBuilder credential(String code) {
        return CredentialBuilder.builder().type(CredentialTypes.find(code));
    }

    /** A plan with a mentor. */
    public static DevelopmentPlan mentored(String agreedOn, String credential, String targetDate) {
        return new DevelopmentPlan(day(agreedOn), credential, day(targetDate), id("dan"));
    }

    /** A decision of one person on a day, of which nothing else is held. */
    public static DecisionBuilder decision(String id, DecisionKind kind, String by, String on) {
        return DecisionBuilder.builder()
                .id(new DecisionId(id))
                .kind(kind)
                .decidedBy(new PersonId(by))
                .decidedOn(day(on))
                .affectedProjects(Set.of());
    }

    public static DecisionLog decisions(Decision... decisions) {
        return new DecisionLog(List.of(decisions));
    }

    public static Approval approval(String approver, GovernanceRole role) {
        return new Approval(new PersonId(approver), role, null);
    }

    public static StatusReport reported(String reportedOn, Health health) {
        return new StatusReport(day(reportedOn), health, null);
    }

    public static StatusReportLog reports(StatusReport... reports) {
        return new StatusReportLog(List.of(reports));
    }

    /** A benefit of which nothing is known but its name. */
    public static BenefitBuilder benefit(String id) {
        return BenefitBuilder.builder().id(new BenefitId(id)).name("Benefit " + id);
    }

    public static BenefitsPlan benefits(Benefit... benefits) {
        return new BenefitsPlan(List.of(benefits), null);
    }

    /** A shared resource without capacity periods; a null capacity is not held. */
    public static ResourceBuilder resource(String id, @Nullable String capacity) {
        return ResourceBuilder.builder()
                .id(new ResourceId(id))
                .name("Resource " + id)
                .shared(true)
                .capacity(capacity == null ? null : new BigDecimal(capacity))
                .capacityPeriods(List.of());
    }

    public static ResourcePool resources(Resource... resources) {
        return new ResourcePool(List.of(resources));
    }

    /** An allocation as requested; its id is made of resource and first day. */
    public static AllocationBuilder allocation(String resource, String start, String finish, String load) {
        return AllocationBuilder.builder()
                .id(new AllocationId(resource + "-" + start))
                .resource(new ResourceId(resource))
                .start(day(start))
                .finish(day(finish))
                .load(new BigDecimal(load));
    }

    public static AllocationPlan allocations(Allocation... allocations) {
        return new AllocationPlan(List.of(allocations));
    }

    /** A dependency with owner and agreement, without dates. */
    public static DependencyBuilder dependency(String id, String giver, String receiver, DependencyKind kind) {
        return DependencyBuilder.builder()
                .id(new DependencyId(id))
                .giver(new ProjectId(giver))
                .receiver(new ProjectId(receiver))
                .kind(kind)
                .owner(id("ann"))
                .agreed(true);
    }

    public static DependencyRegister dependencies(Dependency... dependencies) {
        return new DependencyRegister(List.of(dependencies));
    }

    /** An open threat with only probability and impact; null is not held. */
    public static RiskBuilder threat(String id, @Nullable String probability, @Nullable String impact) {
        return RiskBuilder.builder()
                .id(new RiskId(id))
                .title("Risk " + id)
                .kind(RiskKind.THREAT)
                .status(RiskStatus.OPEN)
                .probability(probability == null ? null : new BigDecimal(probability))
                .impact(impact == null ? null : new BigDecimal(impact));
    }

    /** An open opportunity with only probability and impact; null is not held. */
    public static RiskBuilder opportunity(String id, @Nullable String probability, @Nullable String impact) {
        return threat(id, probability, impact).kind(RiskKind.OPPORTUNITY);
    }

    public static RiskRegister risks(Risk... risks) {
        return new RiskRegister(List.of(risks), null);
    }
}
