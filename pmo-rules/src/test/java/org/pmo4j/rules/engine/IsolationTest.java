package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.authoring.PolicyPack;

/** A policy that throws or runs away is ERROR on its subjects; the others say what they always say. */
class IsolationTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    /** A new one for each test, because an engine remembers which policies it runs apart. */
    private final GovernanceEngine engine = GovernanceEngine.builder()
            .packs("stage-gates")
            .pack(PolicyPack.onClassPath("faulty", "org/pmo4j/rules/engine/faulty", IsolationTest.class.getClassLoader()))
            .build();

    @Test
    void policy_that_throws_is_an_error_on_each_subject_it_examines_in_that_project() {
        Portfolio portfolio = projects(withGates("P-1", 1), withGates("P-3", 2));

        GovernanceReport report = engine.evaluate(portfolio, AS_OF);

        assertThat(rows(report, "TST-002")).containsExactly(
                "PASS Gate/P-1/G1", "ERROR Gate/P-3/G1", "ERROR Gate/P-3/G2");
        assertThat(report.findings()
                        .filter(finding -> finding.policy().id().equals("TST-002"))
                        .map(finding -> finding.message(Language.EN)))
                .containsOnly("The policy failed: IllegalStateException: cannot judge G2");
    }

    @Test
    void policy_that_throws_in_search_of_subjects_is_an_error_on_the_project() {
        Portfolio portfolio = projects(withGates("P-1", 2), withGates("P-2", 2));

        GovernanceReport report = engine.evaluate(portfolio, AS_OF);

        assertThat(rows(report, "TST-003")).containsExactly("PASS Gate/P-1/G1", "FAIL Gate/P-1/G2", "ERROR Project/P-2");
    }

    @Test
    void policy_that_throws_while_it_reports_is_an_error_on_each_subject_it_examines_in_that_project() {
        Portfolio portfolio = projects(withGates("P-1", 1), withGates("P-3", 2));

        GovernanceReport report = engine.evaluate(portfolio, AS_OF);

        assertThat(rows(report, "TST-006")).containsExactly(
                "PASS Gate/P-1/G1", "ERROR Gate/P-3/G1", "ERROR Gate/P-3/G2");
    }

    @Test
    void policy_that_runs_away_is_an_error_on_each_subject_it_examines_in_that_project() {
        Portfolio portfolio = projects(withGates("P-1", 2), withGates("P-3", 5), withGates("P-4", 8));

        GovernanceReport report = engine.evaluate(portfolio, AS_OF);

        assertThat(rows(report, "TST-004").subList(0, 2)).containsExactly("FAIL Gate/P-1/G1", "FAIL Gate/P-1/G2");
        assertThat(rows(report, "TST-004").subList(2, 15)).allMatch(row -> row.startsWith("ERROR Gate/P-"));
    }

    @Test
    void other_policies_say_the_same_with_and_without_the_faulty_ones() {
        Portfolio portfolio = projects(withGates("P-1", 3), withGates("P-2", 4), withGates("P-3", 8));
        GovernanceEngine sound = GovernanceEngine.builder().packs("stage-gates").build();

        GovernanceReport report = engine.evaluate(portfolio, AS_OF);

        assertThat(report.results()
                        .filter(result -> result.policy().pack().equals("stage-gates"))
                        .map(IsolationTest::whole))
                .containsExactlyElementsOf(sound.evaluate(portfolio, AS_OF).results().map(IsolationTest::whole).toList());
        assertThat(rows(report, "TST-001")).hasSize(15);
        assertThat(report.findings()
                        .filter(finding -> finding.outcome() == Outcome.ERROR)
                        .map(finding -> finding.policy().id())
                        .distinct()
                        .sorted())
                .containsExactly("TST-002", "TST-003", "TST-004", "TST-006");
    }

    @Test
    void errors_are_the_same_however_projects_fall_into_chunks() {
        Portfolio portfolio = projects(
                IntStream.rangeClosed(1, 120).mapToObj(i -> withGates("P-" + i, 1 + i % 3)).toArray(Project[]::new));

        List<String> first = engine.evaluate(portfolio, AS_OF).results().map(IsolationTest::whole).toList();
        List<String> again = engine.evaluate(portfolio, AS_OF).results().map(IsolationTest::whole).toList();

        assertThat(again).isEqualTo(first);
    }

    private static List<String> rows(GovernanceReport report, String policy) {
        return report.results()
                .filter(result -> result.policy().id().equals(policy))
                .map(result -> result.outcome() + " " + result.subject())
                .toList();
    }

    private static String whole(PolicyResult result) {
        return result.policy().id() + " " + result.outcome() + " " + result.subject() + " " + result.message(Language.EN);
    }

    private static Portfolio projects(Project... projects) {
        return portfolio().projects(List.of(projects)).build();
    }

    private static Project withGates(String id, int gates) {
        Gate[] all = IntStream.rangeClosed(1, gates).mapToObj(i -> gate("G" + i).build()).toArray(Gate[]::new);
        return project(id).gatePlan(gatePlan(Stream.of(all).toArray(Gate[]::new))).build();
    }
}
