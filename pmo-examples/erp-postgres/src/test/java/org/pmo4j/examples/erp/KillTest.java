package org.pmo4j.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Kills the batch as a process, twenty times: the tables are those of before or those of after, never between. */
class KillTest {

    private static final int KILLS = 20;
    private static final long SEED = 20260331;
    private static final String SESSION = "from pg_stat_activity where application_name = 'governance-batch'";

    private final GovernanceRun governance = new GovernanceRun();
    private final Random random = new Random(SEED);

    private ErpDatabase database;
    private Connection connection;

    @BeforeEach
    void fill_the_tables() throws IOException, SQLException {
        database = ErpDatabase.start();
        connection = database.connect();
        ErpGenerator.fill(connection, 150, SEED);
        governance.full(connection, ErpGenerator.AS_OF);
    }

    @AfterEach
    void stop() throws IOException, SQLException {
        connection.close();
        database.close();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void killed_batch_leaves_the_state_before_or_after_it() throws Exception {
        Timing whole = timing(ErpGenerator.AS_OF.plusYears(1));
        System.out.printf("seed %d; a whole batch takes %d ms, %d of them from its first row on%n", SEED,
                whole.connected(), whole.writing());
        int before = 0;
        int whileWriting = 0;
        LocalDate date = ErpGenerator.AS_OF;

        for (int i = 0; i < KILLS; i++) {
            List<String> old = TableDump.of(connection);
            List<String> complete = afterwards(date);
            assertThat(complete).isNotEqualTo(old);
            boolean afterFirstWrite = i % 2 == 1;
            // The first kill of each kind cannot miss, the others come at random within the time that a whole run takes.
            double moment = i < 2 ? 0 : random.nextDouble();
            boolean hit = i == 1
                    ? killBetweenItsWrites(date)
                    : kill(date, afterFirstWrite, Math.round(moment * (afterFirstWrite ? whole.writing() : whole.connected())));

            List<String> left = TableDump.of(connection);
            boolean untouched = left.equals(old);
            System.out.printf("kill %d: %s, %.0f %% of the time: %s%n", i + 1, afterFirstWrite ? "writing" : "connected",
                    moment * 100, hit ? untouched ? "as before" : "as after" : "ended earlier");
            assertThat(left).as("kill %d", i + 1).isIn(old, complete);
            before += hit && untouched ? 1 : 0;
            whileWriting += hit && untouched && afterFirstWrite ? 1 : 0;
            date = untouched ? date : date.equals(ErpGenerator.AS_OF) ? date.plusYears(1) : ErpGenerator.AS_OF;
        }

        System.out.printf("%d of %d kills came before the end of the batch, %d of them while it wrote%n", before, KILLS, whileWriting);
        assertThat(before).as("kills within the batch").isGreaterThanOrEqualTo(2);
        assertThat(whileWriting).as("kills after the first row was written").isPositive();
    }

    /** How long a run that nobody kills is connected, and how long it writes, in milliseconds. */
    private record Timing(long connected, long writing) {}

    private Timing timing(LocalDate date) throws Exception {
        Process batch = start(date);
        await(batch, "select count(*) " + SESSION);
        long connected = System.nanoTime();
        await(batch, "select count(*) " + SESSION + " and backend_xid is not null");
        long writing = System.nanoTime();
        assertThat(batch.waitFor()).isZero();
        long end = System.nanoTime();
        return new Timing((end - connected) / 1_000_000, (end - writing) / 1_000_000);
    }

    /** Returns true if the process was alive when it was killed. */
    private boolean kill(LocalDate date, boolean afterFirstWrite, long millis) throws Exception {
        Process batch = start(date);
        await(batch, "select count(*) " + SESSION + (afterFirstWrite ? " and backend_xid is not null" : ""));
        batch.waitFor(millis, TimeUnit.MILLISECONDS);
        boolean alive = batch.isAlive();
        batch.destroyForcibly().waitFor();
        awaitEndOfSession();
        return alive && batch.exitValue() != 0;
    }

    /** Keeps the findings locked, so that the process waits with its run begun and its changes of findings undone. */
    private boolean killBetweenItsWrites(LocalDate date) throws Exception {
        try (Connection other = database.connect()) {
            other.setAutoCommit(false);
            Rows.list(other, "select id from finding where closed_run is null for update", row -> row.number("id"));
            Process batch = start(date);
            await(batch, "select count(*) " + SESSION + " and backend_xid is not null and wait_event_type = 'Lock'");
            boolean alive = batch.isAlive();
            batch.destroyForcibly().waitFor();
            other.rollback();
            awaitEndOfSession();
            return alive;
        }
    }

    /** The server notices at its next word to the process, and rolls back then. */
    private void awaitEndOfSession() throws Exception {
        while (count("select count(*) " + SESSION) > 0) {
            Thread.sleep(2);
        }
    }

    private Process start(LocalDate date) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        // A process that lives for a second gains nothing from the second compiler.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BatchProcess.class.getName(),
                        database.url() + "&ApplicationName=governance-batch",
                        date.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Waits until a number is no longer 0, or the process has ended. */
    private void await(Process batch, String sql) throws Exception {
        while (batch.isAlive() && count(sql) == 0) {
            Thread.sleep(2);
        }
    }

    /** What the tables hold after a whole run, found by a run that is taken back. */
    private List<String> afterwards(LocalDate date) throws SQLException {
        connection.setAutoCommit(false);
        try {
            governance.fullWithin(connection, date);
            return TableDump.of(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private long count(String sql) throws SQLException {
        return Rows.list(connection, sql, row -> row.number("count")).get(0);
    }
}
