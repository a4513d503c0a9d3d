package org.pmo4j.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.portfolio.Portfolio;

class ErpReaderTest {

    /** The tables of V1__erp.sql. */
    private static final List<String> TABLES = List.of("project", "project_phase", "project_task", "budget_line",
            "purchase_commitment", "employee", "assignment", "approval", "change_request", "waiver", "pmo");

    @Test
    void asks_each_table_once_however_many_projects_there_are() throws IOException, SQLException {
        try (ErpDatabase database = ErpDatabase.start();
                Connection connection = database.connect()) {
            ErpGenerator.fill(connection, 30, 1);
            List<String> queries = new ArrayList<>();

            Portfolio portfolio = new ErpReader().read(counting(connection, queries));

            assertThat(portfolio.projects()).hasSize(30);
            assertThat(queries).hasSameSizeAs(TABLES);
            assertThat(TABLES)
                    .allSatisfy(table -> assertThat(queries).anyMatch(query -> query.matches("(?s).*from " + table + "\\b.*")));
        }
    }

    @Test
    void leaves_null_what_no_table_holds() throws IOException, SQLException {
        try (ErpDatabase database = ErpDatabase.start();
                Connection connection = database.connect()) {
            ErpGenerator.fill(connection, 3, 1);

            Portfolio portfolio = new ErpReader().read(connection);

            assertThat(portfolio.riskRegister()).isNull();
            assertThat(portfolio.dependencies()).isNull();
            assertThat(portfolio.projects()).allSatisfy(project -> {
                assertThat(project.riskRegister()).isNull();
                assertThat(project.charter()).isNull();
                assertThat(project.processLog()).isNull();
                assertThat(project.gatePlan()).isNotNull();
                assertThat(project.changeLog()).isNotNull();
            });
        }
    }

    private static Connection counting(Connection connection, List<String> queries) {
        return (Connection) Proxy.newProxyInstance(
                ErpReaderTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        queries.add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
