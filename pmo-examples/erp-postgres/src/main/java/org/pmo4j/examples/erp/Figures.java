package org.pmo4j.examples.erp;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures batch, incremental run and save hook on 2,000 made-up projects. */
public final class Figures {

    private static final int PROJECTS = 2000;
    private static final int WARM_UP = 100;

    private final Connection connection;

    private Figures(Connection connection) {
        this.connection = connection;
    }

    /**
     * Starts a database, fills it and prints the figures.
     *
     * @param arguments none
     * @throws IOException if the database does not start
     * @throws SQLException if the database fails
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (ErpDatabase database = ErpDatabase.start();
                Connection connection = database.connect()) {
            new Figures(connection).measure();
        }
    }

    private void measure() throws SQLException {
        long rows = ErpGenerator.fill(connection, PROJECTS, 1);
        print("%d processors, Java %s, PostgreSQL %s; %,d projects in %,d rows", Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(), connection.getMetaData().getDatabaseProductVersion(), PROJECTS, rows);
        runs();
        saves();
    }

    private void runs() throws SQLException {
        GovernanceRun governance = new GovernanceRun();
        long start = System.nanoTime();
        double processor = processorSeconds();
        RunResult first = governance.full(connection, ErpGenerator.AS_OF);
        print("first batch: %.1f s, in which the program used %.1f s of processor time; %,d findings opened", since(start) / 1000,
                processorSeconds() - processor, first.opened());
        start = System.nanoTime();
        RunResult second = governance.full(connection, ErpGenerator.AS_OF);
        print("second batch: %.1f s, %d rows of findings written, %s", since(start) / 1000, second.findingsWritten(),
                second.transaction() == null ? "no row of any table" : "rows of other tables");
        try (Statement statement = connection.createStatement()) {
            statement.execute("update project set current_phase_since = current_phase_since + 1 where id = 'P-00001'");
        }
        start = System.nanoTime();
        RunResult incremental = governance.incremental(connection, ErpGenerator.AS_OF);
        print("incremental run after 1 change: %.1f s, %d project judged", since(start) / 1000, incremental.projects());
    }

    /** Saves the phase that a project is in already, with and without the hook in turns, so that both meet the same machine. */
    private void saves() throws SQLException {
        PhaseChange hook = new PhaseChange();
        List<String[]> projects = Rows.list(
                connection,
                "select id, current_phase from project p where not exists (select from finding f where f.project_id = p.id"
                        + " and f.closed_run is null and f.outcome = 'FAIL' and f.severity = 'BLOCKER') order by id limit 600",
                row -> new String[] {row.text("id"), row.text("current_phase")});
        double[] with = new double[projects.size()];
        double[] without = new double[projects.size()];
        connection.setAutoCommit(false);
        for (int i = 0; i < projects.size(); i++) {
            String[] project = projects.get(i);
            without[i] = save(() -> PhaseChange.write(connection, project[0], project[1], ErpGenerator.AS_OF));
            with[i] = save(() -> hook.enter(connection, project[0], project[1], ErpGenerator.AS_OF));
        }
        connection.setAutoCommit(true);
        double plain = median(without);
        double hooked = median(with);
        print("save of a phase, median of %d: %.2f ms without the hook, %.2f ms with it, %.2f ms added", with.length - WARM_UP, plain,
                hooked, hooked - plain);
    }

    @FunctionalInterface
    private interface Save {
        void run() throws SQLException, PhaseRefusedException;
    }

    private double save(Save save) throws SQLException {
        long start = System.nanoTime();
        try {
            save.run();
        } catch (PhaseRefusedException e) {
            throw new IllegalStateException("the project should be free to move", e);
        }
        connection.commit();
        return since(start);
    }

    private static double median(double[] millis) {
        double[] sorted = Arrays.copyOfRange(millis, WARM_UP, millis.length);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Tells what the program used so far, on all processors together; the server is a process of its own. */
    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
