package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.model.portfolio.Portfolios.organization;
import static org.pmo4j.model.portfolio.Portfolios.person;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.DependencyId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProgramId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskBuilder;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;

class PortfolioTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final ProjectId A = new ProjectId("A");
    private static final ProjectId B = new ProjectId("B");
    private static final ProjectId C = new ProjectId("C");

    @Test
    void finds_every_project_and_programme_by_id_and_nothing_else() {
        Portfolio portfolio = portfolio(executing("C"), executing("A"), executing("B"))
                .programs(List.of(program("Y"), program("X")))
                .build();

        assertThat(portfolio.projects()).hasSize(3)
                .allSatisfy(one -> assertThat(portfolio.project(one.id())).isSameAs(one));
        assertThat(portfolio.programs()).hasSize(2)
                .allSatisfy(one -> assertThat(portfolio.program(one.id())).isSameAs(one));
        assertThat(portfolio.project(new ProjectId("D"))).isNull();
        assertThat(portfolio.project(null)).isNull();
        assertThat(portfolio.program(new ProgramId("Z"))).isNull();
        assertThat(portfolio.program(null)).isNull();
    }

    @Test
    void a_project_is_part_of_the_programmes_that_list_it_and_of_the_one_it_names() {
        Program listing = program("X", A);
        Program named = program("Y");
        Program foreign = program("Z", B);
        Project project = project("A").program(named.id()).build();
        Portfolio portfolio = portfolio(project, executing("B")).programs(List.of(foreign, named, listing)).build();

        assertThat(portfolio.programsOf(project)).containsExactly(listing, named);
        assertThat(portfolio.programsOf(executing("C"))).isEmpty();
    }

    @Test
    void a_cycle_is_told_once_with_its_projects_in_order() {
        assertThat(cycles(starts("C", "A"), starts("A", "B"), starts("B", "C"))).containsExactly(List.of(A, B, C));
    }

    @Test
    void cycles_are_written_as_words() {
        assertThat(new DependencyCycles(List.of(List.of(A, B, C))).words()).containsExactly("A>B>C");
        assertThat(DependencyCycles.of(portfolio().build(), AS_OF).any()).isFalse();
    }

    @Test
    void dependencies_in_one_direction_make_no_cycle() {
        assertThat(cycles(starts("A", "B"), starts("A", "C"))).isEmpty();
    }

    @Test
    void projects_that_only_have_to_finish_together_make_no_cycle() {
        assertThat(cycles(finishes("A", "B"), finishes("B", "A"))).isEmpty();
    }

    @Test
    void one_start_that_waits_for_a_finish_is_enough_for_a_cycle() {
        assertThat(cycles(starts("A", "B"), finishes("B", "A"))).containsExactly(List.of(A, B));
    }

    @Test
    void a_wait_that_leads_out_of_a_circle_does_not_make_it_a_cycle() {
        assertThat(cycles(finishes("A", "B"), finishes("B", "A"), starts("A", "C"), starts("C", "D"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"START_TO_START", "INFORMATION"})
    void other_kinds_of_dependency_make_no_edge(DependencyKind kind) {
        assertThat(cycles(starts("A", "B"), edge("B", "A", kind).build())).isEmpty();
    }

    @Test
    void a_delivery_opens_the_cycle_from_its_day_on() {
        Dependency today = edge("B", "A", DependencyKind.FINISH_TO_START).deliveredOn(AS_OF).build();
        Dependency tomorrow = today.withDeliveredOn(AS_OF.plusDays(1));

        assertThat(cycles(starts("A", "B"), today)).isEmpty();
        assertThat(cycles(starts("A", "B"), tomorrow)).containsExactly(List.of(A, B));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "TERMINATED"})
    void a_closed_project_has_no_edges(ProjectState state) {
        Portfolio portfolio = portfolio(executing("A"), project("B").state(state).build())
                .dependencies(new DependencyRegister(List.of(starts("A", "B"), starts("B", "A"))))
                .build();

        assertThat(portfolio.finishDependencies(AS_OF)).isEmpty();
        assertThat(portfolio.dependencyCycles(AS_OF)).isEmpty();
    }

    @Test
    void several_cycles_come_in_order_of_their_first_project() {
        assertThat(cycles(starts("D", "B"), starts("B", "D"), starts("C", "A"), starts("A", "C")))
                .containsExactly(List.of(A, C), List.of(B, new ProjectId("D")));
    }

    @Test
    void a_long_chain_of_projects_is_walked() {
        Dependency[] ring = new Dependency[20_000];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = starts("P" + i, "P" + (i + 1) % ring.length);
        }

        assertThat(DependencyCycles.among(Arrays.asList(ring))).hasSize(1);
    }

    @Test
    void whether_there_are_cycles_is_not_known_without_the_register() {
        assertThat(portfolio().build().finishDependencies(AS_OF)).isNull();
        assertThat(portfolio().build().dependencyCycles(AS_OF)).isNull();
    }

    @Test
    void the_exposure_is_the_expected_loss_less_the_expected_gain() {
        Portfolio portfolio = portfolio(
                        risks("A", threat("1", "0.3", "100000.50"), opportunity("2", "0.5", "1000")),
                        risks("B", threat("1", "0.1", "10")))
                .build();

        assertThat(portfolio.riskExposure(AS_OF)).isEqualTo(exposure("29501.15", 2, 2, 1, 0, 0));
    }

    @Test
    void risks_without_probability_or_money_are_counted_and_not_summed() {
        Portfolio portfolio = portfolio(risks("A",
                        threat("1", null, "10"), threat("2", "0.5", null), threat("3", "0.5", "10"),
                        opportunity("4", null, "10"), opportunity("5", "0.5", null), opportunity("6", "0.5", "30")))
                .build();

        assertThat(portfolio.riskExposure(AS_OF)).isEqualTo(exposure("-10", 1, 3, 3, 2, 0));
    }

    @Test
    void risks_that_are_not_open_do_not_count() {
        Portfolio portfolio = portfolio(risks("A",
                        threat("1", "0.5", "10").withStatus(RiskStatus.OCCURRED),
                        threat("2", "0.5", "10").withStatus(RiskStatus.CLOSED)))
                .riskRegister(register(threat("3", "0.5", "10").withStatus(RiskStatus.CLOSED)))
                .budget(Money.of("CAD", "1"))
                .build();

        assertThat(portfolio.riskExposure(AS_OF)).isEqualTo(exposure("0", 0, 0, 0, 0, 0));
    }

    @Test
    void only_running_projects_count_and_those_without_a_register_are_told() {
        Portfolio portfolio = portfolio(
                        risks("A", threat("1", "0.5", "10")).withState(ProjectState.ON_HOLD),
                        risks("B", threat("1", "0.5", "10")).withState(null).withActualFinish(AS_OF),
                        risks("C", threat("1", "0.5", "10")).withState(null).withActualFinish(AS_OF.plusDays(1)),
                        executing("D"),
                        project("E").state(ProjectState.CLOSED).build())
                .build();

        assertThat(portfolio.riskExposure(AS_OF)).isEqualTo(exposure("5", 1, 1, 0, 0, 1));
    }

    @Test
    void a_portfolio_risk_of_the_same_cause_and_kind_is_not_added_again() {
        Risk held = threat("P", "0.5", "10").withRootCause(" STRIKE ");

        assertThat(net(threat("1", "0.5", "20").withRootCause("STRIKE"), held)).isEqualTo("10");
        assertThat(net(threat("1", "0.5", "20").withRootCause("strike"), held)).isEqualTo("15");
        assertThat(net(threat("1", "0.5", "20"), held)).isEqualTo("15");
        assertThat(net(threat("1", "0.5", "20"), held.withRootCause(null))).isEqualTo("15");
        assertThat(net(opportunity("1", "0.5", "20").withRootCause("STRIKE"), held)).isEqualTo("-5");
        assertThat(net(
                        threat("1", "0.5", "20").withRootCause("STRIKE").withStatus(RiskStatus.OCCURRED), held))
                .isEqualTo("5");
    }

    @Test
    void the_exposure_in_several_currencies_is_not_known() {
        Risk dollars = threat("2", "0.5", "10").withMonetaryImpact(Money.of("USD", "10"));

        assertThat(portfolio(risks("A", threat("1", "0.5", "10"), dollars)).build().riskExposure(AS_OF).net()).isNull();
        assertThat(portfolio(risks("A", threat("1", "0.5", "10"), dollars.withProbability(null))).build()
                        .riskExposure(AS_OF).net())
                .isEqualTo(Money.of("CAD", "5"));
    }

    @Test
    void no_quantified_risk_is_no_exposure_in_the_currency_of_the_reserve_or_else_of_the_budget() {
        PortfolioBuilder portfolio = portfolio(risks("A", threat("1", null, null)));

        assertThat(portfolio.build().riskExposure(AS_OF).net()).isNull();
        assertThat(portfolio.budget(Money.of("CAD", "9")).build().riskExposure(AS_OF).net())
                .isEqualTo(Money.of("CAD", "0"));
        assertThat(portfolio.riskReserve(Money.of("USD", "9")).build().riskExposure(AS_OF).net())
                .isEqualTo(Money.of("USD", "0"));
    }

    @Test
    void a_project_manager_is_seen_across_projects() {
        ManagerAssignment leadsA = lead("1", new PersonId("P")).load(new BigDecimal("0.50")).build();
        ManagerAssignment helpsB = lead("2", new PersonId("P")).accountable(false).load(new BigDecimal("0.3")).build();
        ManagerAssignment leadsC = lead("3", new PersonId("P")).build();
        ManagerAssignment leadsB = lead("4", new PersonId("Q")).load(BigDecimal.ONE).build();
        Project a = executing("A").withManagers(new ManagerRegister(List.of(leadsA)));
        Project b = executing("B").withManagers(new ManagerRegister(List.of(helpsB, leadsB)));
        Project c = project("C").managers(new ManagerRegister(List.of(leadsC))).build();
        Person p = person("P").build();
        Person q = person("Q").build();

        List<ProjectManager> managers =
                portfolio(c, b, a).organization(people(q, p)).build().projectManagers(AS_OF);

        assertThat(managers).containsExactly(
                new ProjectManager(p, List.of(leadsA, leadsC), List.of(a), new BigDecimal("0.8")),
                new ProjectManager(q, List.of(leadsB), List.of(b), BigDecimal.ONE));
    }

    @Test
    void an_assignment_counts_from_its_first_to_its_last_day() {
        Person p = person("P").build();
        ManagerAssignment today = lead("1", p.id()).start(AS_OF).finish(AS_OF).build();
        Project project = executing("A").withManagers(new ManagerRegister(List.of(today)));
        Portfolio portfolio = portfolio(project).organization(people(p)).build();

        assertThat(portfolio.projectManagers(AS_OF)).hasSize(1);
        assertThat(portfolio.projectManagers(AS_OF.minusDays(1))).isEmpty();
        assertThat(portfolio.projectManagers(AS_OF.plusDays(1))).isEmpty();
    }

    @Test
    void parties_that_are_no_persons_and_persons_who_are_not_held_are_no_project_managers() {
        Organization organization = Portfolios.with(Portfolios.pmo("EPMO"));
        ManagerRegister register = new ManagerRegister(
                List.of(lead("1", new PmoId("EPMO")).build(), lead("2", new PersonId("NOBODY")).build()));

        assertThat(new ProjectManagers(organization, AS_OF).of(List.of(executing("A").withManagers(register)))).isEmpty();
    }

    @Test
    void a_project_manager_leads_at_least_one_project() {
        assertThatThrownBy(() -> new ProjectManager(person("P").build(), List.of(), List.of(), BigDecimal.ZERO))
                .hasMessage("ProjectManager: assignments: must not be empty: a project manager leads at least one project");
    }

    private static List<List<ProjectId>> cycles(Dependency... edges) {
        return portfolio(executing("A"), executing("B"), project("C").build(), executing("D"))
                .dependencies(new DependencyRegister(Arrays.asList(edges)))
                .build()
                .dependencyCycles(AS_OF);
    }

    private static Dependency starts(String giver, String receiver) {
        return edge(giver, receiver, DependencyKind.FINISH_TO_START).build();
    }

    private static Dependency finishes(String giver, String receiver) {
        return edge(giver, receiver, DependencyKind.FINISH_TO_FINISH).build();
    }

    private static DependencyBuilder edge(String giver, String receiver, DependencyKind kind) {
        return DependencyBuilder.builder()
                .id(new DependencyId(giver + ">" + receiver))
                .giver(new ProjectId(giver))
                .receiver(new ProjectId(receiver))
                .kind(kind);
    }

    private static Project executing(String id) {
        return project(id).state(ProjectState.EXECUTING).build();
    }

    private static Project risks(String project, Risk... risks) {
        return executing(project).withRiskRegister(register(risks));
    }

    private static RiskRegister register(Risk... risks) {
        return new RiskRegister(Arrays.asList(risks), null);
    }

    private static Risk threat(String id, String probability, String impact) {
        return risk(id, RiskKind.THREAT, probability, impact);
    }

    private static Risk opportunity(String id, String probability, String impact) {
        return risk(id, RiskKind.OPPORTUNITY, probability, impact);
    }

    private static Risk risk(String id, RiskKind kind, String probability, String impact) {
        return RiskBuilder.builder()
                .id(new RiskId(id))
                .title("Risk " + id)
                .kind(kind)
                .status(RiskStatus.OPEN)
                .probability(probability == null ? null : new BigDecimal(probability))
                .monetaryImpact(impact == null ? null : Money.of("CAD", impact))
                .build();
    }

    private static String net(Risk ofProject, Risk ofPortfolio) {
        return portfolio(risks("A", ofProject))
                .riskRegister(register(ofPortfolio))
                .build()
                .riskExposure(AS_OF)
                .net()
                .amount()
                .toPlainString();
    }

    private static RiskExposure exposure(
            String net, int quantified, int threats, int opportunities, int unquantified, int withoutRegister) {
        return new RiskExposure(
                Money.of("CAD", net), quantified, threats, opportunities, unquantified, withoutRegister);
    }

    private static ManagerAssignmentBuilder lead(String id, PartyId party) {
        return ManagerAssignmentBuilder.builder().id(new AssignmentId(id)).party(party).accountable(true);
    }

    private static Organization people(Person... people) {
        return organization().people(Arrays.asList(people)).build();
    }

    private static Program program(String id, ProjectId... projects) {
        return ProgramBuilder.builder().id(new ProgramId(id)).name("Programme " + id).projects(Set.of(projects)).build();
    }
}
