package org.pmo4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.GeneratedPortfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/**
 * What every path must keep, on generated projects that something blocks. The build tries more than a thousand
 * projects; {@code -Dpmo.paths=5000} tries so many portfolios.
 */
class GeneratedPathsTest {

    private static final List<PortfolioKind> KINDS =
            List.of(PortfolioKind.NEARLY_COMPLIANT, PortfolioKind.BOUNDARY, PortfolioKind.CONTRADICTORY);

    /** The packs in which something blocks a project. */
    private static final GovernanceEngine ENGINE = GovernanceEngine.builder()
            .packs("stage-gates", "process-groups", "project-manager", "earned-value", "change-control", "closure")
            .threads(1)
            .build();

    /** Of so many changes all proper subsets are tried; of more, those of one and those with one less. */
    private static final int FEW = 6;

    private final AtomicInteger paths = new AtomicInteger();
    private final AtomicInteger withChanges = new AtomicInteger();

    @Test
    void every_path_removes_what_it_names_brings_nothing_new_and_has_no_smaller_part_that_does() {
        int portfolios = Integer.getInteger("pmo.paths", 1030);

        LongStream.rangeClosed(1, portfolios).parallel().forEach(this::check);

        System.out.println(paths + " paths of projects that something blocks, " + withChanges + " with changes");
        assertThat(paths).hasValueGreaterThanOrEqualTo(portfolios * 98 / 100);
        assertThat(withChanges).hasValueGreaterThanOrEqualTo(paths.get() / 4);
    }

    private void check(long seed) {
        GeneratedPortfolio generated = Portfolios.generate(seed, KINDS.get((int) (seed % KINDS.size())));
        GovernanceReport report = ENGINE.evaluate(generated.portfolio(), Portfolios.AS_OF);
        List<ProjectId> blocked = report.findings()
                .filter(GeneratedPathsTest::blocks)
                .map(finding -> finding.subject().project())
                .distinct()
                .toList();
        for (ProjectId project : blocked) {
            PathFinder finder = seed % 2 == 0 ? PathFinder.with(ENGINE) : PathFinder.with(ENGINE).withExemptions();
            PathToGreen path = finder.toProject(generated.portfolio(), Portfolios.AS_OF, project);
            paths.incrementAndGet();
            if (!path.steps().isEmpty()) {
                withChanges.incrementAndGet();
            }
            check(path, generated, keys(report, project));
        }
    }

    private static void check(PathToGreen path, GeneratedPortfolio generated, Set<String> before) {
        Portfolio portfolio = OneProject.of(generated.portfolio(), generated.portfolio().project(path.project()));
        String how = generated + "\n" + path.project() + "\n" + path.changes();
        Set<String> named = path.solved().stream().map(Trial::key).collect(Collectors.toSet());
        Set<String> after = path.steps().isEmpty() ? before : after(path.changes(), portfolio, path.project());

        assertThat(after.stream().filter(named::contains)).as(how).isEmpty();
        assertThat(before).as(how).containsAll(after);
        assertThat(path.unsolved().stream().map(Unsolved::finding).map(Trial::key))
                .as(how)
                .containsExactlyInAnyOrderElementsOf(after);
        for (List<Change> part : parts(path.changes())) {
            Set<String> left = after(part, portfolio, path.project());
            boolean enough = left.stream().noneMatch(named::contains) && before.containsAll(left);

            assertThat(enough).as(how + "\nis done by " + part).isFalse();
        }
    }

    /** Without the empty part, which removes nothing. */
    private static List<List<Change>> parts(List<Change> changes) {
        List<List<Change>> parts = new ArrayList<>();
        for (int bits = 1; bits < (1 << changes.size()) - 1; bits++) {
            int size = Integer.bitCount(bits);
            if (changes.size() <= FEW || size <= 1 || size == changes.size() - 1) {
                List<Change> part = new ArrayList<>();
                for (int i = 0; i < changes.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        part.add(changes.get(i));
                    }
                }
                parts.add(part);
            }
        }
        return parts;
    }

    private static Set<String> after(List<Change> changes, Portfolio portfolio, ProjectId project) {
        Portfolio changed = portfolio;
        for (Change change : changes) {
            changed = change.apply(changed);
        }
        return keys(ENGINE.evaluate(changed, Portfolios.AS_OF), project);
    }

    private static Set<String> keys(GovernanceReport report, ProjectId project) {
        return report.findings()
                .filter(GeneratedPathsTest::blocks)
                .filter(finding -> project.equals(finding.subject().project()))
                .map(Trial::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean blocks(PolicyResult finding) {
        return finding.policy().level() == Policy.Level.PROJECT
                && finding.severity() == Severity.BLOCKER
                && finding.outcome() != Outcome.WAIVED;
    }
}
