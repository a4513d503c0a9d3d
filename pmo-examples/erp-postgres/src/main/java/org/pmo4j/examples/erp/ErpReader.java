package org.pmo4j.examples.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourceBuilder;
import org.pmo4j.model.resource.ResourcePool;

/**
 * Makes a portfolio of the tables of the ERP, with one query for each table and none for each project. What no table holds
 * (risks, charters, the process log and so on) stays null, so that policies answer UNKNOWN. A table that is there but has no
 * row of a project gives an empty register.
 */
public final class ErpReader {

    /** Who is named in the tables of one project, for a portfolio that holds nobody else. */
    private static final String NAMED_IN_PROJECT = """
            \swhere id in (select unnest(array[sponsor_id, manager_id, manager_assigned_by]) from project where id = ?
                union all select employee_id from assignment where project_id = ?
                union all select unnest(array[decided_by, condition_owner]) from approval where project_id = ?
                union all select unnest(array[requested_by, decided_by]) from change_request where project_id = ?
                union all select unnest(array[requested_by, approved_by]) from waiver where project_id = ?)""";

    /**
     * Reads everything. Call it in a transaction of isolation level REPEATABLE READ, so that all tables show the same state.
     *
     * @param connection the database
     * @return the portfolio
     * @throws SQLException if the database fails
     * @throws org.pmo4j.model.InvalidModelException if the rows cannot be right; the message names every fault
     */
    public Portfolio read(Connection connection) throws SQLException {
        return portfolio(connection, null);
    }

    /**
     * Reads one project and whom it names, for the save hook.
     *
     * @param connection the database
     * @param project id of the project
     * @return a portfolio of that project, without projects if there is none of that id
     * @throws SQLException if the database fails
     * @throws org.pmo4j.model.InvalidModelException if the rows cannot be right; the message names every fault
     */
    public Portfolio readProject(Connection connection, String project) throws SQLException {
        return portfolio(connection, project);
    }

    private static Portfolio portfolio(Connection connection, @Nullable String project) throws SQLException {
        List<Project> projects = new ProjectTables(connection, project).projects();
        List<Employee> employees = employees(connection, project);
        return PortfolioBuilder.builder()
                .id(new PortfolioId("ERP"))
                .name("All projects of the ERP")
                .organization(organization(connection, employees))
                .programs(List.of())
                .projects(projects)
                .resources(new ResourcePool(employees.stream().map(Employee::resource).toList()))
                .waivers(new WaiverRegister(waivers(connection, project)))
                .build();
    }

    private record Employee(Person person, Resource resource) {}

    private static List<Employee> employees(Connection connection, @Nullable String project) throws SQLException {
        String sql = "select * from employee";
        Rows.Mapping<Employee> mapping = row -> new Employee(
                PersonBuilder.builder()
                        .id(new PersonId(row.text("id")))
                        .name(row.text("name"))
                        .employmentFinish(row.date("employed_until"))
                        .build(),
                ResourceBuilder.builder()
                        .id(new ResourceId(row.text("id")))
                        .name(row.text("name"))
                        .person(new PersonId(row.text("id")))
                        .shared(true)
                        .capacity(row.decimal("capacity"))
                        .capacityPeriods(List.of())
                        .build());
        return project == null
                ? Rows.list(connection, sql, mapping)
                : Rows.list(connection, sql + NAMED_IN_PROJECT, mapping, project, project, project, project, project);
    }

    private static Organization organization(Connection connection, List<Employee> employees) throws SQLException {
        List<Pmo> pmos = Rows.list(connection, "select * from pmo", row -> PmoBuilder.builder()
                .id(new PmoId(row.text("id")))
                .name(row.text("name"))
                .aliases(List.of())
                .type(row.optional("type", PmoType::valueOf))
                .level(row.optional("level", PmoLevel::valueOf))
                .status(PmoStatus.ACTIVE)
                .build());
        return OrganizationBuilder.builder()
                .id(new OrganizationId("ERP"))
                .name("The company that runs the ERP")
                .units(List.of())
                .people(employees.stream().map(Employee::person).toList())
                .pmos(pmos)
                .build();
    }

    private static List<Waiver> waivers(Connection connection, @Nullable String project) throws SQLException {
        String sql = "select * from waiver";
        Rows.Mapping<Waiver> mapping = row -> WaiverBuilder.builder()
                .id(new WaiverId(row.text("id")))
                .policy(row.text("policy"))
                .subject(row.text("subject"))
                .reason(row.optionalText("reason"))
                .requestedBy(row.person("requested_by"))
                .approvedBy(row.person("approved_by"))
                .approvedOn(row.date("approved_on"))
                .expiresOn(row.date("expires_on"))
                .compensatingMeasure(row.optionalText("compensating_measure"))
                .closedOn(row.date("closed_on"))
                .build();
        return project == null
                ? Rows.list(connection, sql, mapping)
                : Rows.list(connection, sql + " where project_id = ?", mapping, project);
    }
}
