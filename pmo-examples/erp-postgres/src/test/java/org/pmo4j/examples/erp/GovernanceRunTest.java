package org.pmo4j.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All tests share one database; each begins with a batch, so none relies on another. */
class GovernanceRunTest {

    private static final GovernanceRun GOVERNANCE = new GovernanceRun();

    private static ErpDatabase database;
    private static Connection connection;

    @BeforeAll
    static void fill_the_tables() throws IOException, SQLException {
        database = ErpDatabase.start();
        connection = database.connect();
        ErpGenerator.fill(connection, 60, 7);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        database.close();
    }

    @Test
    void second_batch_without_changes_changes_no_row_of_any_table() throws SQLException {
        batch();
        List<String> before = TableDump.of(connection);

        RunResult second = batch();

        assertThat(second.transaction()).isNull();
        assertThat(second.run()).isNull();
        assertThat(second.unchanged()).isPositive();
        assertThat(TableDump.of(connection)).isEqualTo(before);
    }

    @Test
    void later_date_writes_messages_anew_and_keeps_the_history() throws SQLException {
        batch();

        RunResult later = GOVERNANCE.full(connection, ErpGenerator.AS_OF.plusDays(1));

        assertThat(later.reworded()).isPositive();
        assertThat(count("select count(*) from finding where updated_run = " + later.run())).isEqualTo(later.reworded());
        assertThat(count("select count(*) from finding where opened_run = " + later.run())).isEqualTo(later.opened());
        assertThat(count("select count(*) from finding where closed_run = " + later.run())).isEqualTo(later.closed());
    }

    @Test
    void waiver_turns_a_failure_into_a_waived_one_and_its_end_turns_it_back() throws SQLException {
        execute("update project set current_phase = 'RUN' where id = 'P-00003'; "
                + "delete from approval where project_id = 'P-00003'");
        batch();
        assertThat(outcome("GATE-002", "Project/P-00003")).containsExactly("FAIL");

        execute("insert into waiver values ('W-1', 'P-00003', 'GATE-002', 'P-00003', 'Agreed', 'E-00001', 'E-00002',"
                + " '2026-03-30', '2026-06-30', null, null)");
        batch();
        assertThat(outcome("GATE-002", "Project/P-00003")).containsExactly("WAIVED");

        execute("delete from waiver");
        batch();
        assertThat(outcome("GATE-002", "Project/P-00003")).containsExactly("FAIL");
        assertThat(count("select count(*) from finding where policy = 'GATE-002' and subject = 'Project/P-00003'"
                + " and outcome = 'WAIVED' and closed_run is not null")).isPositive();
    }

    @Test
    void incremental_run_leaves_the_table_that_a_batch_would_leave() throws SQLException {
        batch();
        Random random = new Random(20260331);
        int opened = 0;
        int closed = 0;

        for (int round = 0; round < 12; round++) {
            change(random, round);
            RunResult incremental = GOVERNANCE.incremental(connection, ErpGenerator.AS_OF);
            opened += incremental.opened();
            closed += incremental.closed();
            assertThat(incremental.full()).as("round %d", round).isFalse();
            assertThat(incremental.projects()).as("round %d", round).isBetween(1, 4);

            RunResult batch = batch();
            assertThat(batch.transaction()).as("round %d: %s", round, batch).isNull();
        }

        assertThat(opened).isPositive();
        assertThat(closed).isPositive();
    }

    /** Changes a few projects in ways that touch policies on one project and on the whole portfolio. */
    private static void change(Random random, int round) throws SQLException {
        String first = "P-%05d".formatted(1 + random.nextInt(40));
        String second = "P-%05d".formatted(1 + random.nextInt(40));
        execute(switch (round % 6) {
            case 0 -> "delete from approval where project_id in ('%s', '%s')".formatted(first, second);
            case 1 -> "update assignment set load = 3 where project_id = '%s'".formatted(first);
            case 2 -> "update project set current_phase = 'RUN', tier = 'T1' where id in ('%s', '%s')".formatted(first, second);
            case 3 -> "update budget_line set request = null where project_id = '%s'; "
                            .formatted(first)
                    + "update project_task set finishes_on = finishes_on + 30 where project_id = '%s'".formatted(second);
            case 4 -> "delete from project where id = 'P-000%d'".formatted(41 + round);
            default -> "update project set manager_id = sponsor_id where id = '%s'".formatted(first);
        });
    }

    @Test
    void incremental_run_without_changes_changes_no_row() throws SQLException {
        batch();

        RunResult incremental = GOVERNANCE.incremental(connection, ErpGenerator.AS_OF);

        assertThat(incremental.projects()).isZero();
        assertThat(incremental.transaction()).isNull();
    }

    @Test
    void incremental_run_at_another_date_or_after_a_change_of_an_employee_judges_everything() throws SQLException {
        batch();
        assertThat(GOVERNANCE.incremental(connection, ErpGenerator.AS_OF.plusDays(1)).full()).isTrue();

        execute("update employee set employed_until = '2026-02-01' where id = 'E-00001'");

        assertThat(GOVERNANCE.incremental(connection, ErpGenerator.AS_OF.plusDays(1)).full()).isTrue();
    }

    @Test
    void change_that_is_committed_after_a_run_began_is_judged_by_the_next_run() throws SQLException {
        batch();

        try (Connection user = database.connect();
                Statement statement = user.createStatement()) {
            user.setAutoCommit(false);
            statement.execute("update assignment set load = 3 where project_id = 'P-00005'");
            execute("update project set tier = 'T2' where id = 'P-00005'");
            RunResult during = GOVERNANCE.incremental(connection, ErpGenerator.AS_OF);
            assertThat(during.projects()).isEqualTo(1);
            user.commit();
        }
        RunResult after = GOVERNANCE.incremental(connection, ErpGenerator.AS_OF);

        assertThat(after.projects()).isEqualTo(1);
        assertThat(after.opened()).isPositive();
        assertThat(batch().transaction()).isNull();
    }

    @Test
    void run_that_fails_gives_back_the_notes_of_changes() throws SQLException {
        batch();
        execute("update project set currency = 'XXQ' where id = 'P-00006'");
        List<String> before = TableDump.of(connection);

        assertThatThrownBy(GovernanceRunTest::batch).hasMessageContaining("XXQ");

        assertThat(TableDump.of(connection)).isEqualTo(before);
        execute("update project set currency = 'EUR' where id = 'P-00006'");
    }

    private static RunResult batch() throws SQLException {
        return GOVERNANCE.full(connection, ErpGenerator.AS_OF);
    }

    private static List<String> outcome(String policy, String subject) throws SQLException {
        return Rows.list(
                connection,
                "select outcome from finding where closed_run is null and policy = ? and subject = ?",
                row -> row.text("outcome"),
                policy,
                subject);
    }

    private static long count(String sql) throws SQLException {
        return Rows.list(connection, sql, row -> row.number("count")).get(0);
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
