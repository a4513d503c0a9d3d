package org.pmo4j.model.testkit;

import static org.pmo4j.model.testkit.Portfolios.AS_OF;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.Approval;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionAction;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.governance.ObjectiveLevel;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.governance.WaiverStep;
import org.pmo4j.model.governance.WaiverStepKind;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.model.id.DependencyId;
import org.pmo4j.model.id.ObjectiveId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.id.ProgramId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.portfolio.DependencyKind;
import org.pmo4j.model.portfolio.DependencyRegister;
import org.pmo4j.model.portfolio.ObjectiveRegister;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioBuilder;
import org.pmo4j.model.portfolio.Program;
import org.pmo4j.model.portfolio.StrategicObjective;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.resource.CapacityPeriod;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourcePool;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.model.risk.RiskStrategy;

/**
 * A realistic portfolio in which everything is as the built-in policies want it on {@link Portfolios#AS_OF}. A project is the
 * same whatever number of projects there is.
 */
final class CompliantPortfolio {

    static final int MOST_PROJECTS = 6;
    static final ProgramId PROGRAM = new ProgramId("PROG-1");
    static final ObjectiveId GROWTH = new ObjectiveId("GROWTH");
    static final ObjectiveId SAFETY = new ObjectiveId("SAFETY");
    static final ResourceId SHARED = new ResourceId("CRANE");

    private static final String[] CURRENCIES = {"CAD", "CNY", "EUR"};

    private final long seed;
    private final String currency;

    CompliantPortfolio(long seed) {
        this.seed = seed;
        this.currency = CURRENCIES[Recipe.random(seed).nextInt(CURRENCIES.length)];
    }

    String currency() {
        return currency;
    }

    static ProjectId project(int index) {
        return new ProjectId("P-" + (index + 1));
    }

    /** Returns the compliant portfolio that a generated one was made from; null when its id and size do not tell. */
    static @Nullable Portfolio like(Portfolio portfolio) {
        String id = portfolio.id().value();
        int projects = portfolio.projects().size();
        boolean told = id.matches("PF--?\\d{1,18}") && projects >= 1 && projects <= MOST_PROJECTS;
        return told ? new CompliantPortfolio(Long.parseLong(id.substring("PF-".length()))).of(projects) : null;
    }

    /** Tells whether the manager of the first project leads the second one too. */
    private static boolean leadsTwo(long seed) {
        return Recipe.random(seed + 7).nextInt(3) == 0;
    }

    /** Tells whether all PMOs only support. */
    private static boolean supportive(long seed) {
        return Recipe.random(seed + 11).nextInt(4) == 0;
    }

    /** Returns the portfolio with so many projects, 1 to {@link #MOST_PROJECTS}. */
    Portfolio of(int number) {
        Random random = Recipe.random(seed + 1);
        List<Project> projects = IntStream.range(0, number)
                .mapToObj(index -> new CompliantProject(Recipe.random(seed * 31 + index), index, currency, leadsTwo(seed), supportive(seed)).of())
                .toList();
        List<ProjectId> ids = projects.stream().filter(Project::active).map(Project::id).toList();
        return PortfolioBuilder.builder()
                .id(new PortfolioId("PF-" + seed))
                .name("Harbour portfolio")
                .nameZh("港口项目组合")
                .manager(CompliantOrganization.DIRECTOR)
                .budget(money("20000000"))
                .riskReserve(money("1000000"))
                .organization(new CompliantOrganization(random, currency, ids, supportive(seed)).of())
                .programs(List.of(
                        program(PROGRAM, null, new LinkedHashSet<>(ids)),
                        program(new ProgramId("PROG-2"), PROGRAM, Set.of())))
                .projects(projects)
                .objectives(new ObjectiveRegister(List.of(
                        new StrategicObjective(GROWTH, "Growth", new BigDecimal("0.6"), ObjectiveLevel.ORGANIZATION),
                        new StrategicObjective(new ObjectiveId("TRADE"), "Trade", new BigDecimal("0.2"), ObjectiveLevel.PROJECT),
                        new StrategicObjective(SAFETY, "Safety", new BigDecimal("0.4"), ObjectiveLevel.ORGANIZATION))))
                .dependencies(dependencies(projects))
                .resources(resources(random))
                .riskRegister(risks())
                .decisions(decisions(random))
                .waivers(waivers())
                .build();
    }

    private static Program program(ProgramId id, @Nullable ProgramId parent, Set<ProjectId> projects) {
        return new Program(
                id, "Programme " + id, null, parent, CompliantOrganization.CONTROLLER, CompliantOrganization.SPONSOR, projects);
    }

    private Money money(String amount) {
        return Money.of(currency, amount);
    }

    private static DependencyRegister dependencies(List<Project> projects) {
        List<Dependency> dependencies = new ArrayList<>();
        for (int i = 1; i < projects.size(); i++) {
            // Some that are not at work are named nowhere else.
            if (i != 2 || projects.get(i).active()) {
                dependencies.add(needed(projects.get(i), i));
                dependencies.add(back(projects.get(i), i));
            }
        }
        return new DependencyRegister(dependencies);
    }

    private static Dependency needed(Project giver, int number) {
        LocalDate promised = later(giver.plannedFinish(), AS_OF.plusDays(10));
        return new Dependency(
                new DependencyId("DEP-" + number),
                giver.id(),
                project(0),
                DependencyKind.values()[number % 4],
                "Quay wall",
                CompliantOrganization.CONTROLLER,
                promised.plusDays(5),
                promised,
                true,
                giver.closed() ? giver.closureDate() : null);
    }

    /** Would close a circle with the other one, were it not delivered or only for information. */
    private static Dependency back(Project receiver, int number) {
        boolean delivered = number % 2 == 1;
        return new Dependency(
                new DependencyId("BACK-" + number),
                project(0),
                receiver.id(),
                delivered ? DependencyKind.FINISH_TO_START : DependencyKind.INFORMATION,
                null,
                null,
                null,
                null,
                null,
                delivered ? AS_OF.minusDays(5) : null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static ResourcePool resources(Random random) {
        List<Resource> resources = new ArrayList<>();
        resources.add(new Resource(
                SHARED,
                "Crane team",
                null,
                true,
                BigDecimal.ONE,
                List.of(
                        new CapacityPeriod(AS_OF.plusDays(100), AS_OF.plusDays(104), BigDecimal.ZERO),
                        new CapacityPeriod(AS_OF.plusDays(200), AS_OF.plusDays(220), new BigDecimal("2")))));
        for (int i = 0; i < MOST_PROJECTS; i++) {
            PersonId person = CompliantOrganization.manager(i);
            resources.add(new Resource(resource(i), "Desk of " + person, person, random.nextBoolean(), BigDecimal.ONE, List.of()));
        }
        return new ResourcePool(resources);
    }

    static ResourceId resource(int index) {
        return new ResourceId("DESK-" + (index + 1));
    }

    private RiskRegister risks() {
        return new RiskRegister(
                List.of(
                        new Risk(
                                new RiskId("PR-1"), "Suppliers fail together", RiskKind.THREAT, RiskStatus.OPEN, new BigDecimal("0.2"),
                                new BigDecimal("0.5"), money("100000"), CompliantOrganization.DIRECTOR, RiskStrategy.MITIGATE, "Second source",
                                CompliantProject.COMMON_CAUSE, null),
                        new Risk(
                                new RiskId("PR-2"), "Joint purchase", RiskKind.OPPORTUNITY, RiskStatus.OPEN, new BigDecimal("0.3"),
                                new BigDecimal("0.6"), money("50000"), CompliantOrganization.CONTROLLER, RiskStrategy.EXPLOIT, "Frame contract",
                                "PURCHASE", null)),
                AS_OF.minusDays(20));
    }

    private DecisionLog decisions(Random random) {
        LocalDate decided = AS_OF.minusDays(40L + random.nextInt(100));
        return new DecisionLog(List.of(
                new Decision(
                        new DecisionId("ED-1"), DecisionKind.PRIORITY, true, CompliantOrganization.DIRECTOR, GovernanceRole.PORTFOLIO_MANAGER, decided,
                        null, List.of(), Set.of(project(0)),
                        List.of(
                                new DecisionAction("Tell the projects", CompliantOrganization.HEAD, decided.plusDays(7), decided.plusDays(6)),
                                new DecisionAction("Move the staff", CompliantOrganization.LINE, AS_OF.plusDays(20), null))),
                new Decision(
                        new DecisionId("ED-2"), DecisionKind.FUNDING, false, CompliantOrganization.SPONSOR, GovernanceRole.SPONSOR, decided,
                        money("120000"),
                        List.of(new Approval(CompliantOrganization.DIRECTOR, GovernanceRole.INVESTMENT_BOARD, decided)),
                        Set.of(), List.of())));
    }

    /** Every second source holds the steps of waivers, and what was refused. */
    private WaiverRegister waivers() {
        boolean stepsHeld = Recipe.random(seed + 13).nextBoolean();
        WaiverRegister register = new WaiverRegister(List.of(
                new Waiver(
                        new WaiverId("W-1"), "PORT-014", "Project/P-1", "Reports move to another system", CompliantOrganization.manager(0),
                        CompliantOrganization.DIRECTOR, AS_OF.minusDays(30), AS_OF.plusDays(60), "Weekly call", null, stepsHeld ? steps() : null),
                new Waiver(
                        new WaiverId("W-2"), "stage-gates", "Project/P-1", "Trial", CompliantOrganization.manager(0), CompliantOrganization.DIRECTOR,
                        AS_OF.minusDays(300), AS_OF.minusDays(200), "None needed", AS_OF.minusDays(210), null)));
        return stepsHeld ? register.with(refused()) : register;
    }

    private static Waiver refused() {
        return Waiver.request(
                        new WaiverId("W-3"), "earned-value", "Project/P-1", CompliantOrganization.manager(0), AS_OF.minusDays(90),
                        "Hours are booked late")
                .refuse(CompliantOrganization.DIRECTOR, AS_OF.minusDays(85), "Hours can be booked in time");
    }

    private static List<WaiverStep> steps() {
        return List.of(
                new WaiverStep(
                        WaiverStepKind.REQUEST, CompliantOrganization.manager(0), AS_OF.minusDays(33), "Reports move to another system", null),
                new WaiverStep(
                        WaiverStepKind.APPROVAL, CompliantOrganization.DIRECTOR, AS_OF.minusDays(30), "The move is planned", AS_OF.plusDays(20)),
                new WaiverStep(
                        WaiverStepKind.EXTENSION, CompliantOrganization.SPONSOR, AS_OF.minusDays(5), "The move is late", AS_OF.plusDays(60)));
    }
}
