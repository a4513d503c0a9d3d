package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.PolicyPack;

/** What a policy reports on one subject becomes one row; rows stand in one order; a policy may not report without end. */
class LedgerTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_several_violations_the_gravest_is_kept(boolean gravestFirst) {
        List<Severity> lowered = gravestFirst ? List.of(Severity.MINOR, Severity.INFO) : List.of(Severity.INFO, Severity.MINOR);

        List<PolicyResult> rows = rows(new Scripted((project, report) -> lowered.forEach(
                severity -> report.violatedAs(severity, project, project.project(), "project", severity))));

        assertThat(rows).extracting(row -> row.message(Language.EN)).containsExactly("Project MINOR.");
        assertThat(rows).extracting(PolicyResult::severity).containsExactly(Severity.MINOR);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_violation_of_the_severity_of_the_policy_is_the_gravest(boolean gravestFirst) {
        List<PolicyResult> rows = rows(new Scripted((project, report) -> {
            if (gravestFirst) {
                report.violated(project, project.project(), "project", "whole");
            }
            report.violatedAs(Severity.MINOR, project, project.project(), "project", "lowered");
            if (!gravestFirst) {
                report.violated(project, project.project(), "project", "whole");
            }
        }));

        assertThat(rows).extracting(row -> row.message(Language.EN)).containsExactly("Project whole.");
        assertThat(rows).extracting(PolicyResult::severity).containsExactly(Severity.MAJOR);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_violations_of_one_severity_the_first_by_evidence_is_kept(boolean inOrder) {
        List<String> names = inOrder ? List.of("a", "b") : List.of("b", "a");

        List<PolicyResult> rows = rows(new Scripted((project, report) ->
                names.forEach(name -> report.violated(project, project.project(), "project", name))));

        assertThat(rows).extracting(row -> row.message(Language.EN)).containsExactly("Project a.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_missing_is_put_together_under_the_gravest_severity(boolean gravestFirst) {
        List<Severity> lowered = gravestFirst ? List.of(Severity.MINOR, Severity.INFO) : List.of(Severity.INFO, Severity.MINOR);

        List<PolicyResult> rows = rows(new Scripted((project, report) -> lowered.forEach(
                severity -> report.unknownAs(severity, project, project.project(), severity.name(), "tier"))));

        assertThat(rows).extracting(PolicyResult::missing).containsExactly(List.of("INFO", "MINOR", "tier"));
        assertThat(rows).extracting(PolicyResult::severity).containsExactly(Severity.MINOR);
    }

    @Test
    void a_violation_outweighs_what_is_missing_and_that_outweighs_a_pass() {
        List<PolicyResult> rows = rows(new Scripted((project, report) -> {
            report.examined(project, new SubjectKey("Gate", "G1", project.project().id()));
            report.unknown(project, new SubjectKey("Gate", "G1", project.project().id()), "reviews");
            report.examined(project, new SubjectKey("Gate", "G2", project.project().id()));
            report.unknown(project, new SubjectKey("Gate", "G2", project.project().id()), "reviews");
            report.violated(project, new SubjectKey("Gate", "G2", project.project().id()), "project", "P-1");
        }));

        assertThat(rows).extracting(row -> row.outcome() + " " + row.subject())
                .containsExactly("UNKNOWN Gate/P-1/G1", "FAIL Gate/P-1/G2");
    }

    @Test
    void subjects_stand_by_type_then_project_then_id() {
        List<String> subjects = List.of("Risk/P-1/R-1", "Gate/P-2/G1", "Gate/P-1/G2", "Gate/P-1/G1", "Gate/G3");

        List<PolicyResult> rows = rows(new ScriptedOnPortfolio((portfolio, report) ->
                subjects.forEach(subject -> report.examined(portfolio, SubjectKey.parse(subject)))));

        assertThat(rows).extracting(row -> row.subject().toString())
                .containsExactly("Gate/G3", "Gate/P-1/G1", "Gate/P-1/G2", "Gate/P-2/G1", "Risk/P-1/R-1");
    }

    @Test
    void a_policy_may_report_ten_thousand_times_on_a_project() {
        assertThat(onProject(10_000)).isEqualTo("PASS Project/P-1 ");
        assertThat(onProject(10_001)).isEqualTo(
                "ERROR Project/P-1 The policy failed: IllegalStateException: reported more than 10000 times on one project");
    }

    @Test
    void a_policy_may_report_ten_thousand_times_for_the_portfolio_and_each_of_its_projects() {
        assertThat(onPortfolioOfTwoProjects(30_000)).isEqualTo("PASS Portfolio/PF ");
        assertThat(onPortfolioOfTwoProjects(30_001)).isEqualTo(
                "ERROR Portfolio/PF The policy failed: IllegalStateException: reported more than 30000 times on one portfolio");
    }

    @Test
    void a_policy_that_reports_without_end_is_stopped() {
        AtomicInteger reports = new AtomicInteger();

        List<PolicyResult> rows = rows(new Scripted((project, report) -> {
            while (reports.getAndIncrement() < 1_000_000) {
                report.examined(project, project.project());
            }
        }));

        assertThat(reports).hasValue(200_000);
        assertThat(rows).extracting(LedgerTest::shown).containsExactly(
                "ERROR Project/P-1 The policy failed: IllegalStateException: reported more than 10000 times on one project");
    }

    @Test
    void a_portfolio_without_projects_gives_policies_on_projects_nothing_to_say() {
        assertThat(rows(new Scripted((project, report) -> report.examined(project, project.project())), new String[0])).isEmpty();
    }

    private static String onProject(int times) {
        return shown(rows(new Scripted((project, report) -> {
                    for (int i = 0; i < times; i++) {
                        report.examined(project, project.project());
                    }
                }))
                .get(0));
    }

    private static String onPortfolioOfTwoProjects(int times) {
        return shown(rows(
                        new ScriptedOnPortfolio((portfolio, report) -> {
                            for (int i = 0; i < times; i++) {
                                report.examined(portfolio, portfolio.portfolio());
                            }
                        }),
                        "P-1",
                        "P-2")
                .get(0));
    }

    private static String shown(PolicyResult row) {
        return row.outcome() + " " + row.subject() + " " + row.message(Language.EN);
    }

    private static List<PolicyResult> rows(JavaPolicy policy) {
        return rows(policy, "P-1");
    }

    private static List<PolicyResult> rows(JavaPolicy policy, String... projects) {
        return GovernanceEngine.builder()
                .packs()
                .pack(PolicyPack.of("acme", policy))
                .build()
                .evaluate(
                        portfolio().projects(Stream.of(projects).map(id -> project(id).build()).toList()).build(), AS_OF)
                .results()
                .toList();
    }
}
