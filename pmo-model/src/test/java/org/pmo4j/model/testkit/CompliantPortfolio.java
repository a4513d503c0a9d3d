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

    static ProjectId project(int index) {
        return new ProjectId("P-" + (index + 1));
    }

    /** Tells whether the manager of the first project leads the second one too. */
    static boolean leadsTwo(long seed) {
        return Recipe.random(seed + 7).nextInt(3) == 0;
    }

    /** Returns the portfolio with so many projects, 1 to {@link #MOST_PROJECTS}. */
    Portfolio of(int number) {
        Random random = Recipe.random(seed + 1);
        List<ProjectId> ids = IntStream.range(0, number).mapToObj(CompliantPortfolio::project).toList();
        List<Project> projects = IntStream.range(0, number)
                .mapToObj(index -> new CompliantProject(Recipe.random(seed * 31 + index), index, currency, leadsTwo(seed)).of())
                .toList();
        return PortfolioBuilder.builder()
                .id(new PortfolioId("PF-" + seed))
                .name("Harbour portfolio")
                .nameZh("港口项目组合")
                .manager(CompliantOrganization.DIRECTOR)
                .budget(money("20000000"))
                .riskReserve(money("1000000"))
                .organization(new CompliantOrganization(random, currency, ids).of())
                .programs(List.of(new Program(
                        PROGRAM,
                        "Harbour programme",
                        null,
                        null,
                        CompliantOrganization.CONTROLLER,
                        CompliantOrganization.SPONSOR,
                        new LinkedHashSet<>(ids))))
                .projects(projects)
                .objectives(new ObjectiveRegister(List.of(
                        new StrategicObjective(GROWTH, "Growth", new BigDecimal("0.6"), ObjectiveLevel.ORGANIZATION),
                        new StrategicObjective(SAFETY, "Safety", new BigDecimal("0.4"), ObjectiveLevel.ORGANIZATION))))
                .dependencies(dependencies(projects))
                .resources(resources(random))
                .riskRegister(risks())
                .decisions(decisions(random))
                .waivers(waivers())
                .build();
    }

    private Money money(String amount) {
        return Money.of(currency, amount);
    }

    private static DependencyRegister dependencies(List<Project> projects) {
        List<Dependency> dependencies = new ArrayList<>();
        Project receiver = projects.get(0);
        for (int i = 1; i < projects.size(); i++) {
            Project giver = projects.get(i);
            DependencyKind kind = DependencyKind.values()[i % 4];
            LocalDate promised = later(giver.plannedFinish(), AS_OF.plusDays(10));
            boolean delivered = giver.closed();
            dependencies.add(new Dependency(
                    new DependencyId("DEP-" + i),
                    giver.id(),
                    receiver.id(),
                    kind,
                    "Quay wall",
                    CompliantOrganization.CONTROLLER,
                    promised.plusDays(5),
                    promised,
                    true,
                    delivered ? giver.closureDate() : null));
        }
        if (projects.size() > 1) {
            dependencies.add(new Dependency(
                    new DependencyId("DEP-0"), receiver.id(), projects.get(1).id(), DependencyKind.INFORMATION, null, null, null, null, null, null));
        }
        return new DependencyRegister(dependencies);
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

    private static WaiverRegister waivers() {
        return new WaiverRegister(List.of(
                new Waiver(
                        new WaiverId("W-1"), "PORT-014", "Project/P-1", "Reports move to another system", CompliantOrganization.manager(0),
                        CompliantOrganization.DIRECTOR, AS_OF.minusDays(30), AS_OF.plusDays(60), "Weekly call", null),
                new Waiver(
                        new WaiverId("W-2"), "stage-gates", "Project/P-1", "Trial", CompliantOrganization.manager(0), CompliantOrganization.DIRECTOR,
                        AS_OF.minusDays(300), AS_OF.minusDays(200), "None needed", AS_OF.minusDays(210))));
    }
}
