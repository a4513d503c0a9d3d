package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.closure;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.deliverable;
import static org.pmo4j.rules.policies.Facts.deliverables;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableBuilder;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo001DeliverablesAcceptedTest {

    private static final PolicyCheck CLO_001 = PolicyCheck.of("CLO-001");

    @Test
    void reports_verified_deliverables_that_nobody_accepted() {
        Project project = closed(
                inBaseline("D-2", DeliverableStatus.VERIFIED).build(),
                inBaseline("D-1", DeliverableStatus.IN_PROGRESS).build(),
                inBaseline("D-3", DeliverableStatus.ACCEPTED).build(),
                deliverable("D-4", DeliverableStatus.PLANNED).baselined(false).build());

        CLO_001.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project is closed but 2 of 3 baseline deliverables are not accepted: D-1, D-2.")
                .saysInChinese("项目已关闭,但3项基准交付物中2项未验收:D-1、D-2。")
                .becauseOf("deliverables=D-1, D-2", "count=2", "total=3");
    }

    @Test
    void reports_one_verified_deliverable_without_acceptance() {
        CLO_001.given(closed(inBaseline("D-1", DeliverableStatus.VERIFIED).build())).at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void passes_deliverables_that_are_accepted_or_formally_removed() {
        Project project = closed(
                inBaseline("D-1", DeliverableStatus.ACCEPTED).build(), inBaseline("D-2", DeliverableStatus.DESCOPED).build());

        CLO_001.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, PASS", "2026-03-31, PASS", "2026-04-01, FAIL"})
    void goes_by_the_day_of_acceptance(String acceptedOn, String outcome) {
        Project project = closed(inBaseline("D-1", DeliverableStatus.VERIFIED).acceptedOn(day(acceptedOn)).build());

        CLO_001.given(project).at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @Test
    void cannot_tell_whether_open_deliverable_is_in_the_baseline() {
        Project project = closed(
                deliverable("D-1", DeliverableStatus.VERIFIED).build(), inBaseline("D-2", DeliverableStatus.ACCEPTED).build());

        CLO_001.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: deliverables.baselined");
    }

    @Test
    void passes_accepted_deliverable_that_may_be_in_the_baseline() {
        CLO_001.given(closed(deliverable("D-1", DeliverableStatus.ACCEPTED).build())).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_without_deliverables_of_the_baseline() {
        Project empty = closed();
        Project outside = closed(deliverable("D-1", DeliverableStatus.PLANNED).baselined(false).build())
                .withId(new ProjectId("P-2"));
        Project stateless = project("P-3").deliverables(deliverables()).build();

        CLO_001.given(empty, outside, stateless).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2", "NOT_APPLICABLE Project/P-3");
    }

    @Test
    void cannot_tell_without_deliverables() {
        CLO_001.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: deliverables");
    }

    @Test
    void does_not_examine_project_that_goes_on() {
        Project project = project().state(ProjectState.EXECUTING).build();

        CLO_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_state_and_dates() {
        CLO_001.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void does_not_examine_project_without_state_that_plainly_goes_on() {
        Project project = project().forecastFinish(day("2026-04-01")).build();

        CLO_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_open_deliverables_of_a_project_that_goes_on_or_was_ended_early() {
        Project closed = closed(inBaseline("D-1", DeliverableStatus.VERIFIED).build());
        Project executing = closed.withState(ProjectState.EXECUTING);
        Project endedEarly = closed.with()
                .id(new ProjectId("P-2"))
                .closure(closure(ClosureKind.EARLY_TERMINATION).build())
                .build();

        CLO_001.given(executing, endedEarly).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void does_not_examine_project_that_was_ended_early() {
        Project terminated = project("P-1").state(ProjectState.TERMINATED).build();
        Project closed = project("P-2").state(ProjectState.CLOSED).closure(closure(ClosureKind.EARLY_TERMINATION).build()).build();
        Project stateless = project("P-3").closure(closure(ClosureKind.EARLY_TERMINATION).build()).build();

        CLO_001.given(terminated, closed, stateless).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2", "NOT_APPLICABLE Project/P-3");
    }

    private static DeliverableBuilder inBaseline(String id, DeliverableStatus status) {
        return deliverable(id, status).baselined(true);
    }

    private static Project closed(Deliverable... deliverables) {
        return project().state(ProjectState.CLOSED).deliverables(deliverables(deliverables)).build();
    }
}
