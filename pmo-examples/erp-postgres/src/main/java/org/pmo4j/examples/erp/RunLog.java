package org.pmo4j.examples.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Table governance_run. A run stands in it if it changed a finding, took notes of changes, or judged by another date or by
 * other policies than the run before.
 */
final class RunLog {

    private RunLog() {}

    /**
     * By what a run judged.
     *
     * @param asOf the date
     * @param policyHash hash of the policies and their parameters
     */
    record Basis(LocalDate asOf, String policyHash) {}

    /** Reads the basis of the last run; null if there is none. */
    static @Nullable Basis last(Connection connection) throws SQLException {
        List<Basis> runs = Rows.list(
                connection,
                "select as_of, policy_hash from governance_run order by id desc limit 1",
                row -> new Basis(Objects.requireNonNull(row.date("as_of")), row.text("policy_hash")));
        return runs.isEmpty() ? null : runs.get(0);
    }

    /** Writes the beginning of a run and returns its key. */
    static long start(Connection connection, String kind, Basis basis) throws SQLException {
        return Rows.list(
                        connection,
                        "insert into governance_run (kind, as_of, policy_hash, started)"
                                + " values (?, ?::date, ?, transaction_timestamp()) returning id",
                        row -> row.number("id"),
                        kind,
                        basis.asOf().toString(),
                        basis.policyHash())
                .get(0);
    }

    /** Writes the end of a run. */
    static void finish(Connection connection, long run) throws SQLException {
        Rows.list(
                connection,
                "update governance_run set finished = clock_timestamp() where id = ?::bigint returning id",
                row -> row.number("id"),
                Long.toString(run));
    }

    /** Returns the number of the transaction; null as long as it has changed nothing. */
    static @Nullable Long transaction(Connection connection) throws SQLException {
        return Rows.list(
                        connection,
                        "select pg_current_xact_id_if_assigned()::text as number",
                        row -> Optional.ofNullable(row.optional("number", Long::valueOf)))
                .get(0)
                .orElse(null);
    }
}
