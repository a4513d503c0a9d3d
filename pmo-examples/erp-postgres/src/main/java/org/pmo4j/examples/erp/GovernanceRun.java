package org.pmo4j.examples.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;

/**
 * Judges the projects of the ERP and writes what differs into table finding, all in one transaction: a run that does not reach
 * its end leaves nothing behind. Both kinds of run give the same table; the incremental one judges less. An object of this
 * class may be used again and by several threads.
 */
public final class GovernanceRun {

    private final ErpReader reader = new ErpReader();
    private final GovernanceEngine engine = ErpPolicies.batch();
    private final Set<String> portfolioPolicies = engine.policies().stream()
            .filter(policy -> policy.level() == Policy.Level.PORTFOLIO)
            .map(Policy::id)
            .collect(Collectors.toUnmodifiableSet());
    /** Built when an incremental run first needs it. */
    private @Nullable GovernanceEngine portfolioLevel;

    /**
     * Judges everything: the nightly batch.
     *
     * @param connection a connection that commits each statement; it does so again afterwards
     * @param asOf the date to judge at
     * @return what was written
     * @throws SQLException if the database fails; nothing is written then
     */
    public RunResult full(Connection connection, LocalDate asOf) throws SQLException {
        return inTransaction(connection, () -> fullWithin(connection, asOf));
    }

    /** Judges everything in a transaction that the caller ends. */
    RunResult fullWithin(Connection connection, LocalDate asOf) throws SQLException {
        ProjectChanges changes = ProjectChanges.take(connection);
        return everything(connection, asOf, reader.read(connection), changes);
    }

    /**
     * Judges what changed since the last run. Policies on one project are judged for the projects that changed, those on the
     * whole portfolio if anything changed at all. Where the date or the policies are not those of the last run, or employees or
     * PMOs changed, everything is judged: each of them can change any finding.
     *
     * @param connection a connection that commits each statement; it does so again afterwards
     * @param asOf the date to judge at
     * @return what was written
     * @throws SQLException if the database fails; nothing is written then
     */
    public RunResult incremental(Connection connection, LocalDate asOf) throws SQLException {
        return inTransaction(connection, () -> {
            ProjectChanges changes = ProjectChanges.take(connection);
            Portfolio portfolio = reader.read(connection);
            GovernanceReport projects = engine.evaluate(only(changes.projects(), portfolio), asOf);
            var basis = new RunLog.Basis(asOf, projects.policyHash());
            if (changes.everything() || !basis.equals(RunLog.last(connection))) {
                return everything(connection, asOf, portfolio, changes);
            }
            List<PolicyResult> found = new ArrayList<>(
                    findings(projects, Policy.Level.PROJECT).toList());
            Set<String> policies = changes.rows() == 0 ? Set.of() : portfolioPolicies;
            if (changes.rows() > 0) {
                found.addAll(findings(portfolioLevel().evaluate(portfolio, asOf), Policy.Level.PORTFOLIO).toList());
            }
            var open = new FindingTable(connection).open(changes.projects(), policies);
            return write(connection, basis, changes, open, found, changes.projects().size(), false);
        });
    }

    private synchronized GovernanceEngine portfolioLevel() {
        if (portfolioLevel == null) {
            portfolioLevel = ErpPolicies.portfolioLevel();
        }
        return portfolioLevel;
    }

    private RunResult everything(Connection connection, LocalDate asOf, Portfolio portfolio, ProjectChanges changes)
            throws SQLException {
        GovernanceReport report = engine.evaluate(portfolio, asOf);
        var basis = new RunLog.Basis(asOf, report.policyHash());
        var open = new FindingTable(connection).open();
        return write(connection, basis, changes, open, report.findings().toList(), portfolio.projects().size(), true);
    }

    private static Portfolio only(Set<String> projects, Portfolio portfolio) {
        return portfolio.withProjects(portfolio.projects().stream()
                .filter(project -> projects.contains(project.id().value()))
                .toList());
    }

    private static Stream<PolicyResult> findings(GovernanceReport report, Policy.Level level) {
        return report.findings().filter(finding -> finding.policy().level() == level);
    }

    private static RunResult write(
            Connection connection,
            RunLog.Basis basis,
            ProjectChanges changes,
            Map<FindingKey, OpenFinding> open,
            List<PolicyResult> found,
            int projects,
            boolean full)
            throws SQLException {
        FindingTable.Difference difference = FindingTable.compare(open, found);
        Long run = null;
        if (!difference.empty() || changes.rows() > 0 || !basis.equals(RunLog.last(connection))) {
            run = RunLog.start(connection, full ? "FULL" : "INCREMENTAL", basis);
            new FindingTable(connection).write(difference, run);
            RunLog.finish(connection, run);
        }
        return new RunResult(
                full,
                projects,
                difference.opened().size(),
                difference.reworded().size(),
                difference.unchanged(),
                difference.closed().size(),
                run,
                RunLog.transaction(connection));
    }

    @FunctionalInterface
    private interface Work {
        RunResult run() throws SQLException;
    }

    /** One run at a time: the lock comes before the first query, and so before the snapshot that the transaction keeps. */
    private static RunResult inTransaction(Connection connection, Work work) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        boolean done = false;
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table finding in share row exclusive mode");
            RunResult result = work.run();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        }
    }
}
