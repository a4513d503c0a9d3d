package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.closure;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo008TransitionHasOwnerTest {

    private static final PolicyCheck CLO_008 = PolicyCheck.of("CLO-008");

    @Test
    void reports_hand_over_that_is_dated_tomorrow() {
        CLO_008.given(closed(handover(HandoverSubject.PRODUCT, "bob", "2026-04-01"))).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project is closed without a hand-over to a receiving owner (1 records, 1 with owner).")
                .saysInChinese("项目已关闭,但无接收责任人的移交(1条记录,1条有接收人)。")
                .becauseOf("handovers=1", "withOwner=1");
    }

    @ParameterizedTest
    @CsvSource({
        "PRODUCT, 2026-03-30, PASS",
        "PROJECT, 2026-03-31, PASS",
        "PRODUCT, , PASS",
        "LESSONS, 2026-03-30, FAIL",
        "STANDARD, 2026-03-30, FAIL",
    })
    void accepts_result_that_was_handed_over_by_today(HandoverSubject subject, String date, String outcome) {
        CLO_008.given(closed(handover(subject, "bob", date))).at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @Test
    void reports_hand_over_without_receiving_owner() {
        CLO_008.given(closed(handover(HandoverSubject.PRODUCT, null, "2026-03-30"))).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("handovers=1", "withOwner=0");
    }

    @Test
    void reports_closure_without_any_hand_over() {
        CLO_008.given(closed()).at("2026-03-31").yields("FAIL Project/P-1").becauseOf("handovers=0", "withOwner=0");
    }

    @Test
    void cannot_tell_without_hand_overs() {
        Project project =
                project().state(ProjectState.CLOSED).closure(closure(ClosureKind.COMPLETION).build()).build();

        CLO_008.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: closure.handovers");
    }

    @Test
    void cannot_tell_without_closure_record() {
        CLO_008.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: closure");
    }

    @Test
    void does_not_examine_project_that_goes_on() {
        Project project = project().state(ProjectState.EXECUTING).build();

        CLO_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_state_and_dates() {
        CLO_008.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void does_not_examine_project_without_state_that_plainly_goes_on() {
        Project project = project().forecastFinish(day("2026-04-01")).build();

        CLO_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_project_that_was_ended_early() {
        Project terminated = project("P-1").state(ProjectState.TERMINATED).build();
        Project closed = project("P-2").state(ProjectState.CLOSED).closure(closure(ClosureKind.EARLY_TERMINATION).build()).build();
        Project stateless = project("P-3").closure(closure(ClosureKind.EARLY_TERMINATION).build()).build();

        CLO_008.given(terminated, closed, stateless).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2", "NOT_APPLICABLE Project/P-3");
    }

    private static Handover handover(HandoverSubject subject, String owner, String date) {
        return new Handover(subject, null, owner == null ? null : id(owner), date == null ? null : day(date));
    }

    private static Project closed(Handover... handovers) {
        return project()
                .state(ProjectState.CLOSED)
                .closure(closure(ClosureKind.COMPLETION).handovers(List.of(handovers)).build())
                .build();
    }
}
