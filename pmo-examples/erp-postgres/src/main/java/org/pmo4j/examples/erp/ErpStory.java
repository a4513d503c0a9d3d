package org.pmo4j.examples.erp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** Tells what happens to six projects between two nights; the README shows what it prints. */
public final class ErpStory {

    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);

    private final Connection connection;
    private final GovernanceRun governance = new GovernanceRun();
    private final PhaseChange phases = new PhaseChange();

    private ErpStory(Connection connection) {
        this.connection = connection;
    }

    /**
     * Starts a database and runs the story in it.
     *
     * @param arguments none
     * @throws IOException if the database does not start
     * @throws SQLException if the database fails
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (ErpDatabase database = ErpDatabase.start();
                Connection connection = database.connect()) {
            new ErpStory(connection).tell();
        }
    }

    private void tell() throws IOException, SQLException {
        execute(resource("story.sql"));
        say("Night of 31 March 2026", governance.full(connection, MARCH_31));
        failures();

        enter("W-4", "BUILD");
        System.out.println("The sponsor passes gate G2 of W-4");
        execute("insert into approval (project_id, approval, gate, decision, decided_by, decided_on)"
                + " values ('W-4', 'A-1', 'G2', 'GO', 'anna', '2026-03-31')");
        enter("W-4", "BUILD");

        System.out.println("W-2 gets a waiver, the condition of W-3 is met, the sponsor decides the gate of W-5");
        execute("insert into waiver values ('E-1', 'W-2', 'GATE-002', 'W-2', 'Sensors are on loan until June', 'bo', 'anna',"
                + " '2026-03-31', '2026-04-30', 'Weekly report to the sponsor', null);"
                + "update approval set condition_closed_on = '2026-03-30' where project_id = 'W-3';"
                + "update approval set decided_by = 'anna' where project_id = 'W-5'");
        say("Incremental run", governance.incremental(connection, MARCH_31));
        say("Night, everything again", governance.full(connection, MARCH_31));
        history();
    }

    private void enter(String project, String phase) throws SQLException {
        connection.setAutoCommit(false);
        try {
            phases.enter(connection, project, phase, MARCH_31);
            connection.commit();
            System.out.println(project + " enters " + phase);
        } catch (PhaseRefusedException e) {
            connection.rollback();
            System.out.println(project + " may not enter " + phase);
            for (PhaseRefusedException.Reason reason : e.reasons()) {
                System.out.println("  " + reason.policy() + " " + reason.message());
                System.out.println("    -> " + reason.remedy());
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void say(String title, RunResult result) {
        System.out.println(title + ": " + result.projects() + " projects judged, " + result.opened() + " findings opened, "
                + result.closed() + " closed, " + (result.unchanged() + result.reworded()) + " still open"
                + (result.transaction() == null ? "; nothing written" : ""));
    }

    /** Prints what fails; what is unknown, because the ERP does not hold it, is counted. */
    private void failures() throws SQLException {
        Rows.list(
                        connection,
                        "select policy || ' ' || subject || ': ' || message as line from finding"
                                + " where closed_run is null and outcome = 'FAIL' order by project_id nulls first, policy, subject",
                        row -> row.text("line"))
                .forEach(line -> System.out.println("  " + line));
        Rows.list(
                        connection,
                        "select count(*) || ' findings, ' || count(distinct policy) || ' policies: unknown' as line from finding"
                                + " where closed_run is null and outcome = 'UNKNOWN'",
                        row -> row.text("line"))
                .forEach(line -> System.out.println("  " + line));
    }

    private void history() throws SQLException {
        System.out.println("What was opened or closed after the first run");
        Rows.list(
                        connection,
                        "select policy || ' ' || subject || ' ' || outcome || ': opened by run ' || opened_run"
                                + " || coalesce(', closed by run ' || closed_run, '') as line from finding"
                                + " where outcome <> 'UNKNOWN' and (opened_run > 1 or closed_run is not null)"
                                + " order by project_id nulls first, policy, subject, id",
                        row -> row.text("line"))
                .forEach(line -> System.out.println("  " + line));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ErpStory.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
