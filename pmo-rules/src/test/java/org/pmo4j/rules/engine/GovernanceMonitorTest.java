package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.gate.ConditionStatus;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceMonitor;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.OutcomeChange;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.report.JsonReport;

class GovernanceMonitorTest {

    private static final ProjectId HARBOUR = new ProjectId("P-104");

    private final GovernanceEngine engine = GovernanceEngine.standard();

    private GovernanceMonitor monitor() {
        return engine.monitor(Sample.portfolio(), Sample.AS_OF);
    }

    private static List<String> told(List<OutcomeChange> changes) {
        return changes.stream()
                .map(change -> change.policy().id() + " " + change.subject() + ": " + change.from() + " -> " + change.to())
                .toList();
    }

    /** Closes condition C-3 of the gate DP3, which is overdue. */
    private static Project conditionClosed(Project project) {
        return project.withGatePlan(project.gatePlan().withGates(project.gatePlan().gates().stream()
                .map(gate -> gate.withReviews(gate.reviews().stream()
                        .map(review -> review.conditions() == null
                                ? review
                                : review.withConditions(review.conditions().stream()
                                        .map(GovernanceMonitorTest::closed)
                                        .toList()))
                        .toList()))
                .toList()));
    }

    private static GateCondition closed(GateCondition condition) {
        return condition.id().value().equals("C-3")
                ? condition.with().status(ConditionStatus.CLOSED).closedOn(Sample.AS_OF).build()
                : condition;
    }

    @Test
    void replaced_project_changes_exactly_the_outcomes_that_it_should() {
        try (GovernanceMonitor monitor = monitor()) {
            Project project = conditionClosed(monitor.portfolio().project(HARBOUR));

            List<OutcomeChange> changes = monitor.replace(project);

            assertThat(told(changes)).containsExactly("GATE-008 GateCondition/P-104/C-3: FAIL -> PASS");
            assertThat(monitor.portfolio().project(HARBOUR)).isEqualTo(project);
            assertIsFresh(monitor);
        }
    }

    @Test
    void page_of_the_engine_shows_what_its_sample_prints() throws IOException {
        StringBuilder printed = new StringBuilder();
        Consumer<List<OutcomeChange>> print = changes -> changes.stream()
                .filter(change -> HARBOUR.equals(change.subject().project()))
                .forEach(change -> printed.append(told(List.of(change)).get(0)).append('\n'));

        try (GovernanceMonitor monitor = engine.monitor(Sample.portfolio(), LocalDate.of(2026, 3, 14))) {
            Project project = monitor.portfolio().project(new ProjectId("P-104"));
            print.accept(monitor.replace(project.withRiskRegister(null)));
            print.accept(monitor.advanceTo(LocalDate.of(2026, 3, 17)));
        }

        assertThat(printed).isNotEmpty();
        assertThat(Files.readString(Path.of("../docs/engine.md"))).contains("```\n" + printed + "```\n");
    }

    @Test
    void same_project_changes_nothing() {
        try (GovernanceMonitor monitor = monitor()) {
            assertThat(monitor.replace(monitor.portfolio().project(HARBOUR))).isEmpty();
            assertIsFresh(monitor);
        }
    }

    @Test
    void added_project_brings_its_outcomes_and_removing_it_takes_them_back() {
        Project project = ProjectBuilder.builder().id(new ProjectId("P-999")).name("New quay").build();
        try (GovernanceMonitor monitor = monitor()) {
            List<OutcomeChange> added = monitor.add(project);
            assertIsFresh(monitor);
            List<OutcomeChange> removed = monitor.remove(project.id());
            assertIsFresh(monitor);

            assertThat(told(added)).contains("PMA-001 Project/P-999: NOT_APPLICABLE -> UNKNOWN");
            assertThat(told(removed)).contains("PMA-001 Project/P-999: UNKNOWN -> NOT_APPLICABLE");
            assertThat(removed).hasSameSizeAs(added);
        }
    }

    @Test
    void dependencies_on_a_project_that_changes_are_judged_again() {
        try (GovernanceMonitor monitor = monitor()) {
            Project givenUp = monitor.portfolio().project(new ProjectId("P-102")).withState(ProjectState.TERMINATED);

            assertThat(told(monitor.replace(givenUp))).contains("PORT-005 Dependency/DEP-4: PASS -> FAIL");
            assertIsFresh(monitor);
        }
    }

    @Test
    void waiver_that_comes_and_goes_changes_the_outcomes_that_it_covers() {
        WaiverRegister without = Sample.portfolio().waivers();
        List<Waiver> with = new ArrayList<>(without.waivers());
        with.add(WaiverBuilder.builder()
                .id(new WaiverId("W-9"))
                .policy("GATE-008")
                .subject("GateCondition/P-104/C-3")
                .reason("The supplier delivers in June")
                .requestedBy(new PersonId("marek"))
                .approvedBy(new PersonId("elif"))
                .approvedOn(LocalDate.of(2026, 3, 20))
                .expiresOn(LocalDate.of(2026, 6, 30))
                .build());
        try (GovernanceMonitor monitor = monitor()) {
            assertThat(told(monitor.apply(portfolio -> portfolio.withWaivers(new WaiverRegister(with)))))
                    .contains("GATE-008 GateCondition/P-104/C-3: FAIL -> WAIVED");
            assertIsFresh(monitor);
            assertThat(told(monitor.apply(portfolio -> portfolio.withWaivers(without))))
                    .contains("GATE-008 GateCondition/P-104/C-3: WAIVED -> FAIL");
            assertIsFresh(monitor);
        }
    }

    @Test
    void another_date_is_a_change() {
        try (GovernanceMonitor monitor = engine.monitor(Sample.portfolio(), LocalDate.of(2026, 3, 15))) {
            List<OutcomeChange> changes = monitor.advanceTo(LocalDate.of(2026, 3, 31));

            assertThat(told(changes)).contains("GATE-008 GateCondition/P-104/C-3: PASS -> FAIL");
            assertThat(monitor.asOf()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertIsFresh(monitor);
        }
    }

    @Test
    void report_that_was_taken_is_not_touched_by_later_changes() {
        try (GovernanceMonitor monitor = monitor()) {
            GovernanceReport report = monitor.report();
            byte[] before = json(report);

            monitor.replace(conditionClosed(monitor.portfolio().project(HARBOUR)));

            assertThat(json(report)).isEqualTo(before);
            assertThat(json(monitor.report())).isNotEqualTo(before);
        }
    }

    @Test
    void change_that_fails_changes_nothing() {
        try (GovernanceMonitor monitor = monitor()) {
            byte[] before = json(monitor.report());
            Project dangling = monitor.portfolio().project(HARBOUR).withGoverningPmos(
                    Set.of(new PmoId("PMO-NOWHERE")));

            assertThatThrownBy(() -> monitor.replace(dangling))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("'PMO-NOWHERE' is no PMO of this portfolio");
            assertThatThrownBy(() -> monitor.apply(portfolio -> {
                        throw new IllegalStateException("no connection");
                    }))
                    .hasMessage("no connection");

            assertThat(json(monitor.report())).isEqualTo(before);
        }
    }

    @Test
    void project_that_the_portfolio_does_not_hold_cannot_be_replaced_or_removed() {
        Project project = ProjectBuilder.builder().id(new ProjectId("P-999")).name("New quay").build();
        try (GovernanceMonitor monitor = monitor()) {
            assertThatThrownBy(() -> monitor.replace(project))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("has no project P-999");
            assertThatThrownBy(() -> monitor.remove(project.id()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("has no project P-999");
        }
    }

    @Test
    void closed_monitor_answers_nothing() {
        GovernanceMonitor monitor = monitor();

        monitor.close();
        monitor.close();

        assertThatThrownBy(monitor::report).isInstanceOf(IllegalStateException.class).hasMessage("the monitor is closed");
        assertThatThrownBy(() -> monitor.advanceTo(Sample.AS_OF)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void changes_of_many_threads_are_taken_one_at_a_time() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (GovernanceMonitor monitor = monitor()) {
            int before = monitor.portfolio().projects().size();
            List<Future<List<OutcomeChange>>> added = IntStream.range(0, 20)
                    .mapToObj(number -> threads.submit(() -> monitor.add(ProjectBuilder.builder()
                            .id(new ProjectId("P-9" + number))
                            .name("Quay " + number)
                            .build())))
                    .toList();
            for (Future<List<OutcomeChange>> one : added) {
                assertThat(one.get()).isNotEmpty().allMatch(change -> change.from() == Outcome.NOT_APPLICABLE
                        || change.subject().project() == null);
            }

            assertThat(monitor.portfolio().projects()).hasSize(before + 20);
            assertIsFresh(monitor);
        } finally {
            threads.shutdown();
        }
    }

    private void assertIsFresh(GovernanceMonitor monitor) {
        Portfolio portfolio = monitor.portfolio();
        assertThat(json(monitor.report())).isEqualTo(json(engine.evaluate(portfolio, monitor.asOf())));
    }

    static byte[] json(GovernanceReport report) {
        var out = new ByteArrayOutputStream();
        JsonReport.in(Language.EN).write(report, out);
        return out.toByteArray();
    }
}
