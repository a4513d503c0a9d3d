package org.pmo4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.GeneratedPortfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/** What every path must keep, on generated projects that something blocks. */
class GeneratedPathsTest {

    private static final int PROJECTS = Integer.getInteger("pmo4j.paths", 1000);
    private static final List<PortfolioKind> KINDS =
            List.of(PortfolioKind.NEARLY_COMPLIANT, PortfolioKind.BOUNDARY, PortfolioKind.CONTRADICTORY);
    private static final GovernanceEngine ENGINE = GovernanceEngine.builder().threads(1).build();

    @Test
    void every_path_removes_what_it_names_brings_nothing_new_and_has_no_smaller_part_that_does() {
        int judged = 0;
        int changes = 0;
        int solved = 0;
        int unsolved = 0;
        int most = 0;
        long start = System.nanoTime();
        for (long seed = 1; judged < PROJECTS; seed++) {
            GeneratedPortfolio generated = Portfolios.generate(seed, KINDS.get((int) (seed % KINDS.size())));
            for (Project project : generated.portfolio().projects()) {
                Portfolio alone = OneProject.of(generated.portfolio(), project);
                Set<String> before = blocking(alone, project.id());
                if (before.isEmpty() || judged == PROJECTS) {
                    continue;
                }
                judged++;
                PathFinder finder = PathFinder.with(ENGINE);
                PathToGreen path = (seed % 2 == 0 ? finder : finder.withExemptions())
                        .toProject(generated.portfolio(), Portfolios.AS_OF, project.id());
                check(path, alone, before, generated + "\n" + project.id() + "\n" + path);
                changes += path.changes().size();
                solved += path.solved().size();
                unsolved += path.unsolved().size();
                most = Math.max(most, path.changes().size());
            }
        }
        System.out.println(judged + " " + changes + " " + solved + " " + unsolved + " " + most + " " + (System.nanoTime() - start) / 1e9);
    }

    private static void check(PathToGreen path, Portfolio alone, Set<String> before, String how) {
        Set<String> named = path.solved().stream().map(Trial::key).collect(Collectors.toSet());
        Set<String> after = blocking(path.apply(alone), path.project());

        assertThat(after.stream().filter(named::contains)).as(how).isEmpty();
        assertThat(before).as(how).containsAll(after);
        assertThat(path.unsolved().stream().map(Unsolved::finding).map(Trial::key)).as(how).containsExactlyInAnyOrderElementsOf(after);
        for (List<Change> part : parts(path.changes())) {
            Portfolio changed = alone;
            for (Change change : part) {
                changed = change.apply(changed);
            }
            Set<String> left = blocking(changed, path.project());
            boolean enough = left.stream().noneMatch(named::contains) && before.containsAll(left);

            assertThat(enough).as(how + "\nis done by " + part).isFalse();
        }
    }

    /** All proper subsets of few changes; of many, those with one change less and those with one only. */
    private static Set<List<Change>> parts(List<Change> changes) {
        Set<List<Change>> parts = new LinkedHashSet<>();
        int few = 6;
        for (int bits = 0; bits < (1 << changes.size()) - 1; bits++) {
            int size = Integer.bitCount(bits);
            if (changes.size() <= few || size <= 1 || size == changes.size() - 1) {
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

    private static Set<String> blocking(Portfolio portfolio, ProjectId project) {
        return ENGINE.evaluate(portfolio, Portfolios.AS_OF).findings()
                .filter(finding -> finding.policy().level() == Policy.Level.PROJECT)
                .filter(finding -> finding.severity() == Severity.BLOCKER && finding.outcome() != Outcome.WAIVED)
                .filter(finding -> project.equals(finding.subject().project()))
                .map(Trial::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
