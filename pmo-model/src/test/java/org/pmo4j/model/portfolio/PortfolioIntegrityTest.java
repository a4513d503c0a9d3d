package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pmo4j.model.portfolio.Portfolios.organization;
import static org.pmo4j.model.portfolio.Portfolios.person;
import static org.pmo4j.model.portfolio.Portfolios.pmo;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableBuilder;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.delivery.RequirementBuilder;
import org.pmo4j.model.delivery.RequirementsRegister;
import org.pmo4j.model.delivery.Stakeholder;
import org.pmo4j.model.delivery.StakeholderRegister;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.Phase;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.id.DependencyId;
import org.pmo4j.model.id.IssueId;
import org.pmo4j.model.id.ObjectiveId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.id.ProgramId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.RequirementId;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.id.StakeholderId;
import org.pmo4j.model.id.StandardId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.StandardBuilder;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecordBuilder;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.ObjectiveLink;
import org.pmo4j.model.project.StrategicAlignment;
import org.pmo4j.model.risk.Issue;
import org.pmo4j.model.risk.IssueLog;
import org.pmo4j.model.risk.RiskBuilder;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;

class PortfolioIntegrityTest {

    @Test
    void finds_references_to_persons_units_pmos_programmes_and_projects_that_are_not_there() {
        var bridge = project("B").program(new ProgramId("GONE")).homeUnit(new UnitId("U9")).governingPmos(Set.of(new PmoId("X"))).build();
        var builder = portfolio(project("A").build(), bridge)
                .manager(new PersonId("P9"))
                .dependencies(new DependencyRegister(List.of(dependency("A", "C"))));

        assertThat(faults(builder)).containsExactly(
                "manager: 'P9' is no person of this portfolio",
                "projects[1].program: 'GONE' is no programme of this portfolio",
                "projects[1].homeUnit: 'U9' is no unit of this portfolio",
                "projects[1].governingPmos[0]: 'X' is no PMO of this portfolio",
                "dependencies.dependencies[0].receiver: 'C' is no project of this portfolio");
    }

    @Test
    void tells_a_person_from_a_unit_of_the_same_id() {
        var issue = new Issue(new IssueId("I"), "Noise", null, true, new UnitId("P"), null);
        var builder = portfolio(project("A").issueLog(new IssueLog(List.of(issue))).build())
                .organization(organization().people(List.of(person("P").build())).build());

        assertThat(faults(builder)).containsExactly("projects[0].issueLog.issues[0].owner: 'P' is no unit of this portfolio");
    }

    @Test
    void finds_references_within_a_project() {
        var record = ProcessRecordBuilder.builder().process(new ProcessId("4.1")).phase(new PhaseId("P2")).status(ProcessStatus.COMPLETED).build();
        var requirement = RequirementBuilder.builder().id(new RequirementId("RQ")).description("r")
                .stakeholder(new StakeholderId("S9")).deliverable(new DeliverableId("D9")).build();
        var builder = portfolio(project("A")
                .gatePlan(new GatePlan(null, List.of(new Phase(new PhaseId("P1"), 1, "one", null)), List.of(), null, null))
                .processLog(new ProcessLog(PmbokEdition.PMBOK6, List.of(record)))
                .requirements(new RequirementsRegister(List.of(requirement)))
                .stakeholderRegister(new StakeholderRegister(List.of(), null))
                .changeLog(new ChangeLog(List.of()))
                .deliverables(new DeliverableRegister(List.of(deliverable("D1", "CR9"))))
                .build());

        assertThat(faults(builder)).containsExactly(
                "projects[0].requirements.requirements[0].stakeholder: 'S9' is no stakeholder of this project",
                "projects[0].requirements.requirements[0].deliverable: 'D9' is no deliverable of this project",
                "projects[0].processLog.records[0].phase: 'P2' is no phase of this project",
                "projects[0].deliverables.deliverables[0].changeRequest: 'CR9' is no change request of this project");
    }

    @Test
    void does_not_miss_what_a_register_that_is_not_held_would_hold() {
        var requirement = RequirementBuilder.builder().id(new RequirementId("RQ")).description("r").stakeholder(new StakeholderId("S9")).build();
        var builder = portfolio(project("A")
                .requirements(new RequirementsRegister(List.of(requirement)))
                .alignment(new StrategicAlignment(List.of(new ObjectiveLink(new ObjectiveId("O"), null))))
                .build());

        assertThat(faults(builder)).isEmpty();
        assertThat(faults(builder.objectives(new ObjectiveRegister(List.of()))))
                .containsExactly("projects[0].alignment.links[0].objective: 'O' is no objective of this portfolio");
    }

    @Test
    void does_not_find_what_another_project_holds() {
        var holder = project("A").changeLog(new ChangeLog(List.of())).deliverables(new DeliverableRegister(List.of(deliverable("D1", null)))).build();
        var requirement = RequirementBuilder.builder().id(new RequirementId("RQ")).description("r").deliverable(new DeliverableId("D1")).build();
        var asker = project("B").requirements(new RequirementsRegister(List.of(requirement))).deliverables(new DeliverableRegister(List.of())).build();

        assertThat(faults(portfolio(holder, asker))).containsExactly(
                "projects[1].requirements.requirements[0].deliverable: 'D1' is no deliverable of this project");
    }

    @Test
    void finds_projects_and_programmes_given_twice_at_the_positions_of_the_caller() {
        var builder = portfolio(project("B").build(), project("A").build(), project("B").build())
                .programs(List.of(program("G", null), program("G", null)));

        assertThat(faults(builder)).containsExactly(
                "programs[1].id: 'G' is the id of another programme of this portfolio",
                "projects[2].id: 'B' is the id of another project of this portfolio");
    }

    @Test
    void lets_projects_and_the_portfolio_use_the_same_id_for_their_own_risks() {
        var risk = RiskBuilder.builder().id(new RiskId("R")).title("r").kind(RiskKind.THREAT).status(RiskStatus.OPEN).build();
        var register = new RiskRegister(List.of(risk), null);

        var builder = portfolio(project("A").riskRegister(register).build(), project("B").riskRegister(register).build())
                .riskRegister(register);

        assertThat(faults(builder)).isEmpty();
    }

    @Test
    void lets_pmos_use_the_same_id_for_their_own_standards() {
        var standard = StandardBuilder.builder().id(new StandardId("S")).title("s").status(DocumentStatus.DRAFT).build();
        var pmos = List.of(pmo("X").standards(List.of(standard)).build(), pmo("Y").standards(List.of(standard)).build());

        assertThat(faults(portfolio().organization(organization().pmos(pmos).build()))).isEmpty();
    }

    @Test
    void finds_a_circle_of_units() {
        var units = List.of(unit("D", "A"), unit("C", "A"), unit("B", "C"), unit("A", "B"));

        assertThat(faults(portfolio().organization(organization().units(units).build())))
                .containsExactly("organization.units[0].parent: closes a circle: A > B > C > A");
    }

    @Test
    void finds_a_circle_of_line_managers_and_a_person_who_is_their_own() {
        var people = List.of(
                person("P1").lineManager(new PersonId("P2")).build(),
                person("P2").lineManager(new PersonId("P1")).build(),
                person("P3").lineManager(new PersonId("P3")).build());

        assertThat(faults(portfolio().organization(organization().people(people).build()))).containsExactly(
                "organization.people[0].lineManager: closes a circle: P1 > P2 > P1",
                "organization.people[2].lineManager: closes a circle: P3 > P3");
    }

    @Test
    void finds_a_circle_of_programmes() {
        assertThat(faults(portfolio().programs(List.of(program("B", "A"), program("A", "B")))))
                .containsExactly("programs[0].parent: closes a circle: B > A > B");
    }

    @Test
    void accepts_a_project_that_its_programme_does_not_list_but_not_a_listed_project_that_is_not_there() {
        var builder = portfolio(project("A").program(new ProgramId("G")).build());

        assertThat(faults(builder.programs(List.of(program("G", null))))).isEmpty();
        assertThat(faults(builder.programs(List.of(new Program(new ProgramId("G"), "g", null, null, null, null, Set.of(new ProjectId("Z")))))))
                .containsExactly("programs[0].projects[0]: 'Z' is no project of this portfolio");
    }

    @Test
    void reports_what_is_null_beside_what_dangles() {
        var builder = portfolio().projects(Arrays.asList(null, project("A").homeUnit(new UnitId("U")).build())).name(" ");

        assertThat(faults(builder)).containsExactly(
                "name: must not be blank",
                "projects[1].homeUnit: 'U' is no unit of this portfolio",
                "projects[0]: is required");
    }

    @Test
    void counts_what_goes_beyond_ten_thousand_faults() {
        var issues = java.util.stream.IntStream.range(0, 10_002)
                .mapToObj(i -> new Issue(new IssueId("I" + i), "t", null, true, new PersonId("P"), null))
                .toList();

        List<String> faults = faults(portfolio(project("A").issueLog(new IssueLog(issues)).build()));

        assertThat(faults).hasSize(10_001).endsWith("and 2 more faults");
    }

    @Test
    void keeps_a_view_whole_when_the_source_of_a_requirement_is_not_known_yet() {
        var requirement = RequirementBuilder.builder().id(new RequirementId("RQ")).description("r").stakeholder(new StakeholderId("S")).build();
        var late = new Stakeholder(new StakeholderId("S"), "Port", LocalDate.of(2026, 4, 1));
        var portfolio = portfolio(project("A")
                        .requirements(new RequirementsRegister(List.of(requirement)))
                        .stakeholderRegister(new StakeholderRegister(List.of(late), null))
                        .build())
                .build();

        var before = portfolio.knownAt(LocalDate.of(2026, 3, 31)).projects().get(0);
        var after = portfolio.knownAt(LocalDate.of(2026, 4, 1));

        assertThat(before.stakeholderRegister().stakeholders()).isEmpty();
        assertThat(before.requirements().requirements()).containsExactly(requirement.withStakeholder(null));
        assertThat(after).isSameAs(portfolio);
    }

    private static List<String> faults(PortfolioBuilder builder) {
        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, builder::build);
        return refused == null ? List.of() : refused.faults().stream().map(Fault::toString).toList();
    }

    private static OrganizationUnit unit(String id, String parent) {
        return new OrganizationUnit(new UnitId(id), id, null, new UnitId(parent), null, false);
    }

    private static Program program(String id, String parent) {
        return new Program(new ProgramId(id), id, null, parent == null ? null : new ProgramId(parent), null, null, Set.of());
    }

    private static Dependency dependency(String giver, String receiver) {
        return DependencyBuilder.builder().id(new DependencyId("D")).giver(new ProjectId(giver)).receiver(new ProjectId(receiver))
                .kind(DependencyKind.FINISH_TO_START).build();
    }

    private static Deliverable deliverable(String id, String changeRequest) {
        return DeliverableBuilder.builder().id(new DeliverableId(id)).name(id).status(DeliverableStatus.PLANNED)
                .changeRequest(changeRequest == null ? null : new ChangeRequestId(changeRequest)).build();
    }
}
