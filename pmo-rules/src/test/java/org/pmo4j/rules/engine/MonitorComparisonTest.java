package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.engine.GovernanceMonitorTest.json;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceMonitor;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.OutcomeChange;
import org.pmo4j.rules.PolicyResult;

/**
 * A monitor beside fresh evaluations: generated portfolios change by lot, and after each change the two must agree. The build
 * makes 200 changes; {@code -Dmonitor.changes=10000} makes so many, {@code -Dmonitor.seed} others.
 */
class MonitorComparisonTest {

    private static final int CHANGES = Integer.getInteger("monitor.changes", 200);
    private static final long SEED = Long.getLong("monitor.seed", 1);

    /** Changes of one portfolio, before another one is taken. */
    private static final int OF_ONE = 25;

    /** Components that policies on the portfolio read. */
    private static final List<RecordComponent> LOOKED_AT_TOGETHER = Donation.COMPONENTS.stream()
            .filter(component -> Set.of(
                            "state", "actualStart", "actualFinish", "forecastFinish", "allocations", "priority", "managers",
                            "governingPmos", "homeUnit", "decisions", "structure", "tier", "riskRegister", "statusReports")
                    .contains(component.getName()))
            .toList();

    private final GovernanceEngine engine = GovernanceEngine.builder().threads(1).build();
    private final Random random = new Random(SEED);
    private int changed;
    private int told;

    @Test
    void monitor_equals_a_fresh_evaluation_after_each_change_and_tells_what_the_change_did() {
        for (int done = 0; done < CHANGES; done += OF_ONE) {
            PortfolioKind kind = PortfolioKind.values()[done / OF_ONE % PortfolioKind.values().length];
            Portfolio portfolio = Portfolios.of(random.nextInt(100_000), kind);
            try (GovernanceMonitor monitor = engine.monitor(portfolio, Portfolios.AS_OF)) {
                GovernanceReport before = engine.evaluate(portfolio, Portfolios.AS_OF);
                for (int i = 0; i < Math.min(OF_ONE, CHANGES - done); i++) {
                    before = change(monitor, before);
                }
            }
        }
        assertThat(changed).as("changes that changed the portfolio or the date").isGreaterThan(CHANGES * 8 / 10);
        assertThat(told).as("outcomes that changed").isGreaterThan(CHANGES);
        if (Integer.getInteger("monitor.changes") != null) {
            System.out.printf("%d changes, %d of them real, %d outcomes changed, 0 disagreements%n", CHANGES, changed, told);
        }
    }

    @Test
    void monitor_of_many_projects_equals_a_fresh_evaluation_after_each_change_of_a_component() {
        Portfolio portfolio = Portfolios.large(SEED, 100);
        int real = 0;
        try (GovernanceMonitor monitor = engine.monitor(portfolio, Portfolios.AS_OF)) {
            GovernanceReport before = engine.evaluate(portfolio, Portfolios.AS_OF);
            for (int i = 0; i < CHANGES / 4; i++) {
                RecordComponent component = LOOKED_AT_TOGETHER.get(random.nextInt(LOOKED_AT_TOGETHER.size()));
                Project project = Donation.of(component, monitor.portfolio(), random);
                if (project != null) {
                    before = compare(component.getName() + " of " + project.id(), monitor, before, monitor.replace(project));
                    real++;
                }
            }
        }
        assertThat(real).isGreaterThan(CHANGES / 10);
    }

    private GovernanceReport change(GovernanceMonitor monitor, GovernanceReport before) {
        String change = "change";
        List<OutcomeChange> changes;
        int kind = random.nextInt(20);
        if (kind < 2) {
            changes = monitor.advanceTo(monitor.asOf().plusDays(random.nextInt(60) - 10L));
        } else if (kind < 5) {
            Project project = donated(monitor.portfolio());
            change = project == null ? "none" : "replace " + project.id();
            changes = project == null || attempt(() -> monitor.portfolio().withProject(project)) == null
                    ? List.of()
                    : monitor.replace(project);
        } else if (kind < 7) {
            Portfolio other = fewer(monitor.portfolio());
            changes = other == null ? List.of() : monitor.apply(any -> other);
        } else {
            long seed = random.nextLong();
            change = "Portfolios.altered(..., " + seed + "L)";
            changes = monitor.apply(portfolio -> Portfolios.altered(portfolio, seed));
        }
        return compare(change, monitor, before, changes);
    }

    private GovernanceReport compare(
            String change, GovernanceMonitor monitor, GovernanceReport before, List<OutcomeChange> changes) {
        GovernanceReport fresh = engine.evaluate(monitor.portfolio(), monitor.asOf());
        assertThat(new String(json(monitor.report()), StandardCharsets.UTF_8))
                .as("report of the monitor after %s of %s", change, monitor.portfolio().id())
                .isEqualTo(new String(json(fresh), StandardCharsets.UTF_8));
        Map<String, String> found = new TreeMap<>();
        changes.forEach(one -> found.put(key(one.result()), one.from() + " -> " + one.to()));
        assertThat(found).as("outcomes changed by %s", change).isEqualTo(differences(before, fresh)).hasSameSizeAs(changes);
        changed += fresh.asOf().equals(before.asOf()) && fresh.portfolio().equals(before.portfolio()) ? 0 : 1;
        told += changes.size();
        return fresh;
    }

    /** Returns a project of another portfolio that has the id of one of this. */
    private @Nullable Project donated(Portfolio portfolio) {
        Portfolio other = Portfolios.of(random.nextInt(100_000), PortfolioKind.values()[random.nextInt(5)]);
        List<Project> projects =
                other.projects().stream().filter(project -> portfolio.project(project.id()) != null).toList();
        return projects.isEmpty() ? null : projects.get(random.nextInt(projects.size()));
    }

    /** Returns the portfolio with a project less. */
    private @Nullable Portfolio fewer(Portfolio portfolio) {
        if (portfolio.projects().size() < 2) {
            return null;
        }
        Project gone = portfolio.projects().get(random.nextInt(portfolio.projects().size()));
        return attempt(() -> portfolio.with()
                .projects(portfolio.projects().stream().filter(project -> project != gone).toList())
                .programs(List.of())
                .dependencies(null)
                .build());
    }

    private static <T> @Nullable T attempt(Supplier<T> made) {
        try {
            return made.get();
        } catch (InvalidModelException e) {
            return null;
        }
    }

    private static Map<String, String> differences(GovernanceReport before, GovernanceReport after) {
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

    private static Map<String, Outcome> outcomes(GovernanceReport report) {
        Map<String, Outcome> outcomes = new HashMap<>();
        report.results().forEach(result -> outcomes.put(key(result), result.outcome()));
        return outcomes;
    }

    private static String key(PolicyResult result) {
        return result.policy().id() + " " + result.subject();
    }
}
