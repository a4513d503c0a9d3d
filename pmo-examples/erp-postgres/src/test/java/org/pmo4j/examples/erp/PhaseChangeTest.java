package org.pmo4j.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.rules.Policy;

class PhaseChangeTest {

    private static final PhaseChange PHASES = new PhaseChange();

    private static ErpDatabase database;
    private static Connection connection;

    @BeforeAll
    static void fill_the_tables() throws IOException, SQLException {
        database = ErpDatabase.start();
        connection = database.connect();
        ErpGenerator.fill(connection, 10, 7);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        database.close();
    }

    /** P-00002 is in PLAN under a pass of G2, governed by a directive PMO. */
    @BeforeEach
    void project_in_planning() throws SQLException {
        execute("delete from approval where project_id = 'P-00002';"
                + "delete from budget_line where project_id = 'P-00002'; delete from change_request where project_id = 'P-00002';"
                + "update project set current_phase = 'PLAN', current_phase_since = '2026-02-02' where id = 'P-00002';"
                + "insert into approval (project_id, approval, gate, decision, decided_by, decided_on)"
                + " select id, 'A-2', 'G2', 'GO', sponsor_id, '2026-01-30' from project where id = 'P-00002'");
    }

    @Test
    void phase_without_a_pass_of_its_gate_is_refused_with_policy_message_and_remedy() throws SQLException {
        PhaseRefusedException refused = catchThrowableOfType(PhaseRefusedException.class, () -> enter("BUILD"));

        assertThat(refused.reasons()).containsExactly(new PhaseRefusedException.Reason(
                "GATE-002",
                "Work is in phase BUILD since 2026-03-31, but the last valid pass authorises no more than PLAN.",
                "Return to the authorised phase or convene the gate."));
        assertThat(phase()).isEqualTo("PLAN");
    }

    @Test
    void phase_with_a_pass_of_its_gate_is_entered() throws SQLException, PhaseRefusedException {
        pass("sponsor_id");

        enter("BUILD");

        assertThat(phase()).isEqualTo("BUILD");
    }

    @Test
    void pass_that_the_manager_gave_is_refused() throws SQLException {
        pass("manager_id");

        PhaseRefusedException refused = catchThrowableOfType(PhaseRefusedException.class, () -> enter("BUILD"));

        assertThat(refused.reasons()).extracting(PhaseRefusedException.Reason::policy).containsExactly("GATE-006");
    }

    @Test
    void supportive_pmo_gives_advice_and_does_not_refuse() throws SQLException, PhaseRefusedException {
        execute("update project set pmo_id = 'IT' where id = 'P-00002'");

        enter("BUILD");

        assertThat(phase()).isEqualTo("BUILD");
        execute("update project set pmo_id = 'EPMO' where id = 'P-00002'");
    }

    @Test
    void unknown_project_and_unknown_phase_are_faults() {
        assertThatThrownBy(() -> PHASES.enter(connection, "P-99999", "BUILD", ErpGenerator.AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no project 'P-99999'");
        assertThatThrownBy(() -> enter("NONE")).isInstanceOf(InvalidModelException.class).hasMessageContaining("NONE");
    }

    @Test
    void hook_asks_policies_on_one_project_only() {
        assertThat(ErpPolicies.saveHook().policies())
                .isNotEmpty()
                .allMatch(policy -> policy.level() == Policy.Level.PROJECT);
    }

    @Test
    void one_project_read_alone_is_what_it_is_among_all() throws SQLException {
        var reader = new ErpReader();

        for (var project : reader.read(connection).projects()) {
            assertThat(reader.readProject(connection, project.id().value()).projects()).isEqualTo(List.of(project));
        }
    }

    private static void enter(String phase) throws SQLException, PhaseRefusedException {
        PHASES.enter(connection, "P-00002", phase, ErpGenerator.AS_OF);
    }

    private static void pass(String decidedBy) throws SQLException {
        execute("insert into approval (project_id, approval, gate, decision, decided_by, decided_on)"
                + " select id, 'A-3', 'G3', 'GO', " + decidedBy + ", '2026-03-30' from project where id = 'P-00002'");
    }

    private static String phase() throws SQLException {
        return Rows.list(connection, "select current_phase from project where id = 'P-00002'", row -> row.text("current_phase"))
                .get(0);
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
