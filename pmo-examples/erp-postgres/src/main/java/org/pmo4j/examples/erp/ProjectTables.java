package org.pmo4j.examples.erp;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.delivery.Agreement;
import org.pmo4j.model.delivery.AgreementBuilder;
import org.pmo4j.model.delivery.ProcurementLog;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.AgreementId;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectOrganization;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.model.project.RoleAssignmentBuilder;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationBuilder;
import org.pmo4j.model.resource.AllocationPlan;

/** The tables that describe projects, read as a whole or for one project; each row of table project becomes a project. */
final class ProjectTables {

    private final Connection connection;
    private final @Nullable String project;

    private final Map<String, List<GatePlanRows.PhaseRow>> phases;
    private final Map<String, List<GatePlanRows.ApprovalRow>> approvals;
    private final Map<String, List<ScheduleRows.TaskRow>> tasks;
    private final Map<String, List<BudgetRows.Version>> budgets;
    private final Map<String, List<BudgetRows.Change>> changes;
    private final Map<String, List<Agreement>> commitments;
    private final Map<String, List<Allocation>> assignments;

    /**
     * Reads all tables but that of the projects themselves.
     *
     * @param project the only project to read; null for all
     */
    ProjectTables(Connection connection, @Nullable String project) throws SQLException {
        this.connection = connection;
        this.project = project;
        phases = table("project_phase", GatePlanRows::phase);
        approvals = table("approval", GatePlanRows::approval);
        tasks = table("project_task", ScheduleRows::task);
        budgets = BudgetRows.read(connection, project);
        changes = table("change_request", BudgetRows::change);
        commitments = table("purchase_commitment", ProjectTables::commitment);
        assignments = table("assignment", ProjectTables::assignment);
    }

    private <T> Map<String, List<T>> table(String name, Rows.Mapping<T> mapping) throws SQLException {
        return project == null
                ? Rows.byProject(connection, "select * from " + name, mapping)
                : Rows.byProject(connection, "select * from " + name + " where project_id = ?", mapping, project);
    }

    /** Reads the projects. */
    List<Project> projects() throws SQLException {
        return project == null
                ? Rows.list(connection, "select * from project", this::project)
                : Rows.list(connection, "select * from project where id = ?", this::project, project);
    }

    private Project project(Rows row) throws SQLException {
        String id = row.text("id");
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        List<BudgetRows.Version> budget = of(budgets, id);
        BigDecimal actualCost = row.decimal("actual_cost");
        String pmo = row.optionalText("pmo_id");
        return ProjectBuilder.builder()
                .id(new ProjectId(id))
                .name(row.text("name"))
                .governingPmos(pmo == null ? Set.of() : Set.of(new PmoId(pmo)))
                .tier(row.optional("tier", ProjectTier::valueOf))
                .lifecycle(row.optional("lifecycle", Lifecycle::valueOf))
                .state(ProjectState.valueOf(row.text("state")))
                .stateSince(row.date("state_since"))
                .plannedStart(row.date("planned_start"))
                .plannedFinish(row.date("planned_finish"))
                .actualStart(row.date("actual_start"))
                .actualFinish(row.date("actual_finish"))
                .approvedBudget(BudgetRows.approved(budget, currency))
                .actualCost(actualCost == null ? null : new Money(actualCost, currency))
                .organization(sponsor(row))
                .managers(manager(row, currency))
                .gatePlan(GatePlanRows.plan(
                        of(phases, id),
                        of(approvals, id),
                        row.optional("current_phase", PhaseId::new),
                        row.date("current_phase_since")))
                .baselines(new BaselineLog(BudgetRows.baselines(budget, currency)))
                .schedule(ScheduleRows.schedule(of(tasks, id), row.date("schedule_as_of")))
                .changeLog(new ChangeLog(BudgetRows.in(currency, of(changes, id))))
                .procurements(new ProcurementLog(of(commitments, id)))
                .allocations(new AllocationPlan(of(assignments, id)))
                .build();
    }

    private static <T> List<T> of(Map<String, List<T>> table, String project) {
        return table.getOrDefault(project, List.of());
    }

    private static ProjectOrganization sponsor(Rows row) throws SQLException {
        PersonId sponsor = row.person("sponsor_id");
        return new ProjectOrganization(sponsor == null
                ? List.of()
                : List.of(RoleAssignmentBuilder.builder().party(sponsor).role(GovernanceRole.SPONSOR).build()));
    }

    private static ManagerRegister manager(Rows row, CurrencyUnit currency) throws SQLException {
        PersonId manager = row.person("manager_id");
        BigDecimal limit = row.decimal("manager_limit");
        return new ManagerRegister(manager == null
                ? List.of()
                : List.of(ManagerAssignmentBuilder.builder()
                        .id(new AssignmentId("PM"))
                        .party(manager)
                        .accountable(true)
                        .start(row.date("manager_since"))
                        .assignedBy(row.person("manager_assigned_by"))
                        .assignedOn(row.date("manager_since"))
                        .spendingLimit(limit == null ? null : new Money(limit, currency))
                        .build()));
    }

    private static Agreement commitment(Rows row) throws SQLException {
        return AgreementBuilder.builder()
                .id(new AgreementId(row.text("commitment")))
                .seller(row.text("supplier"))
                .open(row.date("closed_on") == null)
                .closedOn(row.date("closed_on"))
                .build();
    }

    private static Allocation assignment(Rows row) throws SQLException {
        return AllocationBuilder.builder()
                .id(new AllocationId(row.text("assignment")))
                .resource(new ResourceId(row.text("employee_id")))
                .start(row.date("starts_on"))
                .finish(row.date("finishes_on"))
                .load(row.decimal("load"))
                .build();
    }
}
