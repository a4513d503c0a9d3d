package org.pmo4j.examples.erp;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;

/** Table finding: compares what is open with what a run found, and writes the difference. */
final class FindingTable {

    private static final int BATCH = 1000;

    private final Connection connection;

    FindingTable(Connection connection) {
        this.connection = connection;
    }

    /** The difference between the table and a run. */
    record Difference(List<PolicyResult> opened, Map<Long, PolicyResult> reworded, List<Long> closed, int unchanged) {

        boolean empty() {
            return opened.isEmpty() && reworded.isEmpty() && closed.isEmpty();
        }
    }

    /** Reads all that is open. */
    Map<FindingKey, OpenFinding> open() throws SQLException {
        return byKey("select * from finding where closed_run is null");
    }

    /**
     * Reads what is open on some projects, or of some policies on any project.
     *
     * @param projects ids of projects
     * @param policies ids of policies
     */
    Map<FindingKey, OpenFinding> open(Iterable<String> projects, Iterable<String> policies) throws SQLException {
        return byKey(
                "select * from finding where closed_run is null and (project_id = any (string_to_array(?, chr(10)))"
                        + " or policy = any (string_to_array(?, chr(10))))",
                String.join("\n", projects),
                String.join("\n", policies));
    }

    private Map<FindingKey, OpenFinding> byKey(String sql, String... parameters) throws SQLException {
        record Keyed(FindingKey key, OpenFinding finding) {}
        Map<FindingKey, OpenFinding> open = new HashMap<>();
        for (Keyed row : Rows.list(
                connection,
                sql,
                row -> new Keyed(new FindingKey(row.text("policy"), row.text("subject")), OpenFinding.read(row)),
                parameters)) {
            open.put(row.key, row.finding);
        }
        return open;
    }

    /**
     * Compares.
     *
     * @param open what is open of all that was judged
     * @param found the findings of the run, each subject of a policy once
     */
    static Difference compare(Map<FindingKey, OpenFinding> open, Iterable<PolicyResult> found) {
        Map<FindingKey, OpenFinding> rest = new HashMap<>(open);
        List<PolicyResult> opened = new ArrayList<>();
        Map<Long, PolicyResult> reworded = new HashMap<>();
        List<Long> closed = new ArrayList<>();
        int unchanged = 0;
        for (PolicyResult result : found) {
            OpenFinding old = rest.remove(new FindingKey(result.policy().id(), result.subject().toString()));
            if (old == null) {
                opened.add(result);
            } else if (!old.stands(result)) {
                closed.add(old.id());
                opened.add(result);
            } else if (!old.says(result)) {
                reworded.put(old.id(), result);
            } else {
                unchanged++;
            }
        }
        rest.values().forEach(old -> closed.add(old.id()));
        return new Difference(opened, reworded, closed, unchanged);
    }

    /** Writes a difference. Rows are closed first, because a subject has one open row of a policy at most. */
    void write(Difference difference, long run) throws SQLException {
        try (PreparedStatement close = connection.prepareStatement("update finding set closed_run = ? where id = ?");
                Batch batch = new Batch(close)) {
            for (long id : difference.closed()) {
                close.setLong(1, run);
                close.setLong(2, id);
                batch.add();
            }
        }
        try (PreparedStatement reword = connection.prepareStatement(
                        "update finding set message = ?, updated_run = ? where id = ?");
                Batch batch = new Batch(reword)) {
            for (var entry : difference.reworded().entrySet()) {
                reword.setString(1, entry.getValue().message(Language.EN));
                reword.setLong(2, run);
                reword.setLong(3, entry.getKey());
                batch.add();
            }
        }
        insert(difference.opened(), run);
    }

    private void insert(List<PolicyResult> opened, long run) throws SQLException {
        CopyRows rows = new CopyRows("finding (policy, subject, subject_type, subject_id, project_id, outcome, severity,"
                + " binding_force, message, waiver, opened_run)");
        for (PolicyResult result : opened) {
            OpenFinding.Standing standing = OpenFinding.Standing.of(result);
            rows.add(
                    result.policy().id(),
                    result.subject(),
                    result.subject().type(),
                    result.subject().id(),
                    result.subject().project(),
                    standing.outcome(),
                    standing.severity(),
                    standing.bindingForce(),
                    result.message(Language.EN),
                    standing.waiver(),
                    run);
        }
        rows.send(connection);
    }

    /** Sends statements in groups, so that a large run needs little memory. */
    private static final class Batch implements AutoCloseable {

        private final PreparedStatement statement;
        private int waiting;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void add() throws SQLException {
            statement.addBatch();
            if (++waiting == BATCH) {
                statement.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }
}
