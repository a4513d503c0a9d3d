package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.GovernanceStream;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.PolicyPack;

/** Streams, where the law of streams does not look. */
class GovernanceStreamTest {

    private static final Portfolio PORTFOLIO = Portfolios.large(3, 120);
    private static final PortfolioFrame FRAME = PortfolioFrame.of(PORTFOLIO);
    private static final List<Project> PROJECTS = PORTFOLIO.projects();
    private static final Consumer<PolicyResult> NOBODY = row -> {};

    private final GovernanceEngine engine = GovernanceEngine.standard();

    @Test
    void a_stream_tells_what_the_report_tells() {
        PolicyResult violated = engine.evaluate(PORTFOLIO, Portfolios.AS_OF).findings()
                .filter(row -> row.outcome() == Outcome.FAIL && row.subject().project() != null)
                .findFirst()
                .orElseThrow();
        Portfolio portfolio = PORTFOLIO.with()
                .waivers(new WaiverRegister(
                        List.of(waiver(violated.policy().pack(), violated.subject().project().value()))))
                .build();
        GovernanceReport report = engine.evaluate(portfolio, Portfolios.AS_OF);
        GovernanceStream stream = engine.stream(PortfolioFrame.of(portfolio), Portfolios.AS_OF);
        List<String> rows = new ArrayList<>();
        Consumer<PolicyResult> collect = row -> rows.add(text(row));

        stream.judge(PROJECTS.iterator(), collect);
        assertThat(rows).isEqualTo(rows(report, Policy.Level.PROJECT));
        assertThat(stream.gravest()).isEqualTo(gravest(report, Policy.Level.PROJECT));
        rows.clear();
        stream.judgePortfolio(collect);
        assertThat(rows).isEqualTo(rows(report, Policy.Level.PORTFOLIO));

        assertThat(stream.projects()).isEqualTo(120);
        report.summary().forEach((outcome, count) -> assertThat(stream.summary()).containsEntry(outcome, count.longValue()));
        assertThat(report.summary().get(Outcome.WAIVED)).isPositive();
        assertThat(stream.waivers(30)).isNotEmpty().isEqualTo(report.waivers(30));
        assertThat(stream.policies()).isEqualTo(report.policies());
        assertThat(stream.policyHash()).isEqualTo(report.policyHash());
        assertThat(stream.asOf()).isEqualTo(report.asOf());
    }

    @Test
    void the_gravest_violation_is_told_whatever_comes_first() {
        List<Severity> found = new ArrayList<>();
        GovernanceStream stream = engine.stream(FRAME, Portfolios.AS_OF);

        assertThat(stream.gravest()).isNull();
        stream.judge(PROJECTS.iterator(), row -> {
            if (row.outcome() == Outcome.FAIL || row.outcome() == Outcome.ERROR) {
                found.add(row.severity());
            }
            assertThat(stream.gravest()).isEqualTo(found.stream().max(Comparator.naturalOrder()).orElse(null));
        });

        assertThat(new HashSet<>(found)).hasSizeGreaterThan(1);
    }

    @Test
    void an_interrupted_thread_judges_nothing_and_stays_interrupted() {
        GovernanceStream stream = engine.stream(FRAME, Portfolios.AS_OF);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> stream.judge(PROJECTS.iterator(), NOBODY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the evaluation was interrupted");

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void what_no_digest_can_hold_is_refused() {
        Project risky = PROJECTS.stream()
                .filter(project -> project.riskRegister() != null && !project.riskRegister().risks().isEmpty())
                .findFirst()
                .orElseThrow();
        Risk unwritable = risky.riskRegister().risks().get(0).withRootCause("half of \ud83d");
        Project half = risky.withRiskRegister(new RiskRegister(List.of(unwritable), risky.riskRegister().reviewedOn()));

        assertThatThrownBy(() -> judged(engine, List.of(half)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("project " + half.id() + ": ")
                .hasMessageContaining("rootCause: holds half a surrogate pair");
    }

    @Test
    void digests_are_small() {
        GovernanceStream stream = judged(engine, PROJECTS);

        assertThat(stream.digests().length / stream.projects()).isLessThan(1_000);
    }

    @Test
    void digests_of_the_same_projects_are_refused() {
        GovernanceStream stream = judged(engine, PROJECTS.subList(0, 60));
        byte[] digests = judged(engine, PROJECTS.subList(59, 120)).digests();

        assertThatThrownBy(() -> stream.add(digests))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("'" + PROJECTS.get(59).id() + "' is the id of another project of this portfolio");
    }

    @Test
    void digests_for_other_policies_parameters_or_dates_are_refused() {
        byte[] digests = judged(engine, PROJECTS).digests();
        GovernanceEngine others = GovernanceEngine.builder().packs("stage-gates").build();
        GovernanceEngine otherwise = GovernanceEngine.builder()
                .parameters(PolicyParameters.builder().set("EVM-003.redCpi", "0.80").build())
                .build();

        List.of(
                        others.stream(FRAME, Portfolios.AS_OF),
                        otherwise.stream(FRAME, Portfolios.AS_OF),
                        engine.stream(FRAME, Portfolios.AS_OF.plusDays(1)))
                .forEach(stream -> assertThatThrownBy(() -> stream.add(digests))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("the digests were made for other policies or parameters, or for another date"));
    }

    @Test
    void what_are_no_digests_is_refused_and_nothing_of_it_is_kept() {
        byte[] digests = judged(engine, PROJECTS).digests();
        GovernanceStream stream = engine.stream(FRAME, Portfolios.AS_OF);

        for (int length = 0; length < digests.length; length += 97) {
            byte[] part = Arrays.copyOf(digests, length);
            assertThatThrownBy(() -> stream.add(part))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("these are no digests of a stream, or not all of them");
        }
        for (int changed = digests.length / 2; changed < digests.length; changed += 997) {
            byte[] other = digests.clone();
            other[changed] ^= 1;
            assertThatThrownBy(() -> stream.add(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("these are no digests of a stream, or not all of them");
        }
        assertThatThrownBy(() -> stream.add(Arrays.copyOf(digests, digests.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(stream.projects()).isZero();
        assertThatCode(() -> stream.add(digests)).doesNotThrowAnyException();
    }

    @Test
    void without_policies_on_the_portfolio_digests_still_tell_which_projects_came() {
        GovernanceEngine onProjects = GovernanceEngine.builder().packs("stage-gates").build();
        GovernanceStream stream = judged(onProjects, PROJECTS.subList(0, 60));

        stream.add(judged(onProjects, PROJECTS.subList(60, 120)).digests());
        List<PolicyResult> rows = new ArrayList<>();
        stream.judgePortfolio(rows::add);

        assertThat(stream.projects()).isEqualTo(120);
        assertThat(rows).isEmpty();
    }

    @Test
    void policies_of_which_nothing_is_known_see_all_of_the_projects() {
        List<Project> seen = new ArrayList<>();
        GovernanceEngine own = GovernanceEngine.builder()
                .packs()
                .pack(PolicyPack.of("acme", new ScriptedOnPortfolio((portfolio, report) -> seen.addAll(portfolio.portfolio().projects()))))
                .build();
        GovernanceStream stream = judged(own, PROJECTS);

        stream.judgePortfolio(NOBODY);

        assertThat(seen).isEqualTo(PORTFOLIO.knownAt(Portfolios.AS_OF).projects());
    }

    @Test
    void projects_that_fail_to_come_end_the_stream_with_their_own_fault() {
        Iterator<Project> projects = PROJECTS.stream()
                .map(project -> {
                    if (project == PROJECTS.get(70)) {
                        throw new IllegalStateException("the table is gone");
                    }
                    return project;
                })
                .iterator();

        assertThatThrownBy(() -> engine.stream(FRAME, Portfolios.AS_OF).judge(projects, NOBODY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the table is gone");
    }

    @Test
    void nothing_comes_after_the_portfolio_was_judged() {
        GovernanceStream stream = judged(engine, PROJECTS);
        stream.judgePortfolio(NOBODY);

        assertThatThrownBy(() -> stream.judge(PROJECTS.iterator(), NOBODY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("comes after the end");
    }

    private static GovernanceStream judged(GovernanceEngine engine, List<Project> projects) {
        GovernanceStream stream = engine.stream(FRAME, Portfolios.AS_OF);
        stream.judge(projects.iterator(), NOBODY);
        return stream;
    }

    private static List<String> rows(GovernanceReport report, Policy.Level level) {
        return report.results()
                .filter(row -> row.policy().level() == level)
                .map(GovernanceStreamTest::text)
                .toList();
    }

    private static String text(PolicyResult row) {
        return row.policy().id() + " " + row.subject() + " " + row.outcome() + " " + row.severity() + " " + row.waiver() + " "
                + row.evidence();
    }

    private static Severity gravest(GovernanceReport report, Policy.Level level) {
        return report.results()
                .filter(row -> row.policy().level() == level)
                .filter(row -> row.outcome() == Outcome.FAIL || row.outcome() == Outcome.ERROR)
                .map(PolicyResult::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Waiver waiver(String policy, String subject) {
        return WaiverBuilder.builder()
                .id(new WaiverId("W-1"))
                .policy(policy)
                .subject(subject)
                .reason("The supplier delivers later")
                .requestedBy(PORTFOLIO.organization().people().get(0).id())
                .approvedBy(PORTFOLIO.organization().people().get(1).id())
                .approvedOn(Portfolios.AS_OF.minusDays(30))
                .expiresOn(Portfolios.AS_OF.plusDays(10))
                .build();
    }
}
