package org.pmo4j.rules.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceMonitor;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.OutcomeChange;
import org.pmo4j.rules.PolicyResult;

/** The law of monitors. */
final class MonitorLaw {

    private static final int CHANGES = 3;
    private static final int DAYS = 31;

    private MonitorLaw() {}

    static void monitor(Trial trial) {
        List<PolicyResult> rows = trial.results(trial.portfolio);
        try (GovernanceMonitor monitor = trial.engine.monitor(trial.portfolio, trial.asOf)) {
            trial.compare("none, under watch", Trial.rows(rows), Trial.rows(trial.judged(monitor.report())));
            for (int i = 0; i < CHANGES; i++) {
                long seed = trial.random.nextLong();
                Portfolio changed = Portfolios.altered(monitor.portfolio(), seed);
                rows = compare(
                        trial, "Portfolios.altered(..., " + seed + "L)", rows, monitor, monitor.apply(any -> changed));
            }
            LocalDate later = trial.asOf.plusDays(DAYS);
            compare(trial, trial.asOf + " -> " + later, rows, monitor, monitor.advanceTo(later));
        }
    }

    /** Compares a monitor with a fresh evaluation, and returns the rows of that. */
    private static List<PolicyResult> compare(
            Trial trial, String change, List<PolicyResult> before, GovernanceMonitor monitor, List<OutcomeChange> told) {
        List<PolicyResult> after = trial.judged(trial.engine.evaluate(monitor.portfolio(), monitor.asOf()));
        trial.compare(change, Trial.rows(after), Trial.rows(trial.judged(monitor.report())));
        Map<String, String> found = new LinkedHashMap<>();
        told.stream()
                .filter(one -> trial.judges(one.result()))
                .forEach(one -> found.put(Trial.key(one.result()), one.from() + " -> " + one.to()));
        trial.compare(change + ", outcomes that changed", differences(before, after), new TreeMap<>(found));
        return after;
    }

    /** Returns the outcomes that differ, by policy and subject; what is not examined is NOT_APPLICABLE. */
    private static Map<String, String> differences(List<PolicyResult> before, List<PolicyResult> after) {
        Map<String, Outcome> old = outcomes(before);
        Map<String, Outcome> young = outcomes(after);
        Set<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(young.keySet());
        Map<String, String> differences = new TreeMap<>();
        for (String key : keys) {
            Outcome from = old.getOrDefault(key, Outcome.NOT_APPLICABLE);
            Outcome to = young.getOrDefault(key, Outcome.NOT_APPLICABLE);
            if (from != to) {
                differences.put(key, from + " -> " + to);
            }
        }
        return differences;
    }

    private static Map<String, Outcome> outcomes(List<PolicyResult> rows) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        rows.forEach(row -> outcomes.put(Trial.key(row), row.outcome()));
        return outcomes;
    }
}
