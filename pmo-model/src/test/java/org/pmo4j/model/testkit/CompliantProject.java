package org.pmo4j.model.testkit;

import static org.pmo4j.model.testkit.Portfolios.AS_OF;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.Approval;
import org.pmo4j.model.governance.Audit;
import org.pmo4j.model.governance.AuditKind;
import org.pmo4j.model.governance.AuditLog;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.governance.ObjectiveLevel;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.organization.OrganizationStructure;
import org.pmo4j.model.project.AssignmentBasis;
import org.pmo4j.model.project.ConstraintKind;
import org.pmo4j.model.project.ConstraintRegister;
import org.pmo4j.model.project.Customer;
import org.pmo4j.model.project.ExceptionReport;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.ObjectiveLink;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectConstraint;
import org.pmo4j.model.project.ProjectObjective;
import org.pmo4j.model.project.ProjectOrganization;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.model.project.Raci;
import org.pmo4j.model.project.ReportingLine;
import org.pmo4j.model.project.ReportingRole;
import org.pmo4j.model.project.RiskTier;
import org.pmo4j.model.project.RoleAssignment;
import org.pmo4j.model.project.StateHistory;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.model.project.StatusReportLog;
import org.pmo4j.model.project.StrategicAlignment;
import org.pmo4j.model.project.Tolerance;
import org.pmo4j.model.project.ToleranceAspect;
import org.pmo4j.model.project.ToleranceRegister;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationPlan;

/** A compliant project: who leads it, what was decided, what it reports; the rest comes from the other parts. */
final class CompliantProject {

    static final String COMMON_CAUSE = "SUPPLY";

    private final Random random;
    private final int index;
    private final String currency;
    private final Timeline time;
    private final CompliantPerformance performance;
    private final boolean supportive;
    private final boolean shared;
    private final ProjectTier tier;
    private final boolean quiet;
    private final PersonId manager;

    CompliantProject(Random random, int index, String currency, boolean twoLedByOne, boolean supportive) {
        this.random = random;
        this.index = index;
        this.currency = currency;
        this.supportive = supportive;
        this.shared = twoLedByOne && index < 2;
        this.time = Timeline.of(random, index);
        this.tier = ProjectTier.values()[shared ? 1 + random.nextInt(3) : random.nextInt(4)];
        this.quiet = tier != ProjectTier.T1 && random.nextInt(3) == 0;
        this.performance = new CompliantPerformance(random, time, currency, quiet);
        this.manager = CompliantOrganization.manager(shared ? 0 : index);
    }

    Project of() {
        boolean buys = random.nextBoolean();
        CompliantGates gates = new CompliantGates(random, time, supportive);
        CompliantProcesses processes = new CompliantProcesses(random, time, gates, buys, manager);
        CompliantDelivery delivery = new CompliantDelivery(random, time, performance, manager);
        boolean started = time.reached(time.start());
        return ProjectBuilder.builder()
                .id(CompliantPortfolio.project(index))
                .name("Project " + (index + 1))
                .nameZh("项目" + (index + 1))
                .program(random.nextBoolean() ? CompliantPortfolio.PROGRAM : null)
                .homeUnit(random.nextBoolean() ? CompliantOrganization.IT : CompliantOrganization.TESTING)
                .governingPmos(pmos())
                .structure(OrganizationStructure.values()[random.nextInt(5)])
                .tier(tier)
                .riskTier(RiskTier.values()[random.nextInt(3)])
                .priority(9 - index)
                .lifecycle(time.lifecycle())
                .state(time.state())
                .stateSince(since())
                .stateHistory(new StateHistory(time.changes().stream().filter(change -> !change.changedOn().isAfter(AS_OF)).toList()))
                .customer(new Customer("Shipping line", random.nextBoolean()))
                .buys(buys)
                .plannedStart(time.start())
                .plannedFinish(time.end())
                .actualStart(started ? time.start() : null)
                .actualFinish(time.over() ? time.end() : null)
                .forecastFinish(time.end())
                .approvedBudget(performance.current())
                .actualCost(performance.spent())
                .forecastCost(performance.current())
                .objectives(List.of(new ProjectObjective("Land larger ships", "Ships of 300 m land", ObjectiveLevel.PROJECT)))
                .requirements(delivery.requirements())
                .charter(processes.charter())
                .businessCase(gates.businessCase())
                .organization(organization())
                .managers(managers())
                .gatePlan(gates.plan())
                .processLog(processes.log())
                .managementPlan(processes.managementPlan())
                .artefacts(processes.artefacts())
                .baselines(performance.baselines(gates.prepared(1)))
                .performanceHistory(performance.history())
                .schedule(performance.schedule())
                .changeLog(delivery.changes())
                .riskRegister(delivery.risks())
                .issueLog(delivery.issues())
                .stakeholderRegister(delivery.stakeholders())
                .deliverables(delivery.deliverables())
                .statusReports(reports())
                .benefitsPlan(delivery.benefits())
                .procurements(delivery.procurements(buys))
                .lessons(delivery.lessons())
                .closure(delivery.closure())
                .decisions(decisions())
                .allocations(allocations())
                .costs(performance.costs())
                .constraints(constraints())
                .tolerances(tolerances())
                .alignment(new StrategicAlignment(List.of(
                        new ObjectiveLink(CompliantPortfolio.GROWTH, BigDecimal.valueOf(60 + random.nextInt(40))),
                        new ObjectiveLink(CompliantPortfolio.SAFETY, BigDecimal.valueOf(60 + random.nextInt(40))))))
                .audits(new AuditLog(started ? List.of(new Audit(AuditKind.GOVERNANCE, latest(time.start(), AS_OF.minusDays(60L + random.nextInt(300))))) : List.of()))
                .build();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate since() {
        return time.changes().stream()
                .filter(change -> change.state() == time.state())
                .map(change -> change.changedOn())
                .filter(day -> !day.isAfter(AS_OF))
                .findFirst()
                .orElse(AS_OF);
    }

    private Set<PmoId> pmos() {
        Set<PmoId> pmos = new TreeSet<>(Set.of(CompliantOrganization.ENTERPRISE));
        if (index == 0) {
            pmos.add(CompliantOrganization.PROJECT);
        }
        if (random.nextBoolean()) {
            pmos.add(CompliantOrganization.UNIT);
        }
        if (random.nextInt(4) == 0) {
            pmos.add(CompliantOrganization.ENDED);
        }
        return pmos;
    }

    private Money money(String amount) {
        return Money.of(currency, amount);
    }

    private ProjectOrganization organization() {
        LocalDate from = time.start().minusDays(60);
        return new ProjectOrganization(List.of(
                new RoleAssignment(CompliantOrganization.SPONSOR, GovernanceRole.SPONSOR, Raci.ACCOUNTABLE, from, null, money("500000")),
                new RoleAssignment(CompliantOrganization.CONTROLLER, GovernanceRole.STEERING_COMMITTEE, Raci.ACCOUNTABLE, from, null, money("900000")),
                new RoleAssignment(CompliantOrganization.OPERATIONS, GovernanceRole.INVESTMENT_BOARD, Raci.CONSULTED, from, null, null),
                new RoleAssignment(manager, GovernanceRole.PROJECT_MANAGER, Raci.RESPONSIBLE, from, null, money("50000")),
                new RoleAssignment(CompliantOrganization.REVIEWER, GovernanceRole.PROJECT_ASSURANCE, Raci.INFORMED, from, null, null)));
    }

    private ManagerRegister managers() {
        LocalDate from = time.start().isAfter(AS_OF) ? AS_OF.minusDays(10) : time.start().minusDays(5);
        return new ManagerRegister(List.of(
                new ManagerAssignment(
                        new AssignmentId("MA-1"), manager, true, from, null, CompliantOrganization.SPONSOR, from, "CH-" + (index + 1),
                        random.nextBoolean() ? AssignmentBasis.COMPETENCE : AssignmentBasis.AVAILABILITY,
                        new ReportingLine(ReportingRole.values()[random.nextInt(4)], CompliantOrganization.LINE),
                        money("20000"), new BigDecimal(shared ? "0.5" : "0.9"), null),
                new ManagerAssignment(
                        new AssignmentId("MA-2"), CompliantOrganization.HEAD, false, from, null, CompliantOrganization.SPONSOR, from, null,
                        AssignmentBasis.EXPERIENCE, null, null, new BigDecimal("0.1"), CompliantOrganization.ENTERPRISE)));
    }

    private DecisionLog decisions() {
        List<Decision> decisions = new ArrayList<>();
        LocalDate day = time.planning().minusDays(3);
        if (time.reached(day)) {
            decisions.add(decision("DC-1", DecisionKind.BUDGET, day, "80000", List.of(0)));
            decisions.add(new Decision(
                    new DecisionId("DC-2"), DecisionKind.SPENDING, false, manager, null, day, money("20000"), List.of(), Set.of(), null));
            decisions.add(decision("DC-3", DecisionKind.SPENDING, day, "70000", List.of()));
            decisions.add(decision("DC-4", random.nextBoolean() ? DecisionKind.ALLOCATION : DecisionKind.PLAN, day, "1", List.of(0, index)));
        }
        return new DecisionLog(decisions);
    }

    private Decision decision(String id, DecisionKind kind, LocalDate day, String amount, List<Integer> affected) {
        return new Decision(
                new DecisionId(id), kind, false, manager, random.nextBoolean() ? GovernanceRole.PROJECT_MANAGER : null, day, money(amount),
                List.of(new Approval(CompliantOrganization.SPONSOR, GovernanceRole.SPONSOR, day)),
                new TreeSet<>(affected.stream().map(CompliantPortfolio::project).toList()), List.of());
    }

    private AllocationPlan allocations() {
        LocalDate last = latest(time.start(), time.over() ? time.end() : time.end().plusDays(10));
        return new AllocationPlan(List.of(
                new Allocation(
                        new AllocationId("AL-1"), CompliantPortfolio.resource(index), time.start(), last, new BigDecimal("0.8"), new BigDecimal("0.8")),
                new Allocation(
                        new AllocationId("AL-2"), CompliantPortfolio.SHARED, time.start(), last, new BigDecimal("0.14"),
                        index == 0 ? new BigDecimal("0.3") : null)));
    }

    private StatusReportLog reports() {
        List<StatusReport> reports = new ArrayList<>();
        for (LocalDate day : time.every(quiet ? 80 : 28, time.start().plusDays(3), time.end())) {
            boolean own = random.nextInt(3) > 0;
            boolean green = random.nextBoolean() && day.isAfter(time.execution().plusDays(Timeline.PERIOD_DAYS));
            reports.add(new StatusReport(
                    day, own ? green ? Health.GREEN : Health.AMBER : null, own ? null : green ? DeliveryConfidence.AMBER_GREEN : DeliveryConfidence.AMBER));
        }
        return new StatusReportLog(reports);
    }

    private ConstraintRegister constraints() {
        return new ConstraintRegister(List.of(
                new ProjectConstraint(ConstraintKind.DEADLINE, latest(time.end(), AS_OF).plusDays(random.nextInt(20)), null, null, null),
                new ProjectConstraint(ConstraintKind.BUDGET_CAP, null, performance.share("1.1"), null, null),
                new ProjectConstraint(ConstraintKind.MINIMUM_QUALITY, null, null, new BigDecimal("0.95"), new BigDecimal("0.97"))));
    }

    private ToleranceRegister tolerances() {
        LocalDate breach = time.now().minusDays(20);
        boolean breached = time.state() == ProjectState.EXECUTING;
        return new ToleranceRegister(
                List.of(
                        new Tolerance(ToleranceAspect.TIME, BigDecimal.TEN, BigDecimal.valueOf(random.nextInt(11)), null, "days"),
                        new Tolerance(ToleranceAspect.COST, BigDecimal.valueOf(5), BigDecimal.valueOf(breached ? 6 : 2), breached ? breach : null, "percent")),
                breached ? List.of(new ExceptionReport(ToleranceAspect.COST, breach.plusDays(2))) : List.of());
    }
}
