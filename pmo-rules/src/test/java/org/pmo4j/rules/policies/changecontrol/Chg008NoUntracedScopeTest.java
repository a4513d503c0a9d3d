package org.pmo4j.rules.policies.changecontrol;

import static org.pmo4j.rules.policies.Facts.change;
import static org.pmo4j.rules.policies.Facts.changes;
import static org.pmo4j.rules.policies.Facts.deliverable;
import static org.pmo4j.rules.policies.Facts.deliverables;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableBuilder;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Chg008NoUntracedScopeTest {

    private static final PolicyCheck CHG_008 = PolicyCheck.of("CHG-008");

    @Test
    void reports_work_outside_the_baseline_whose_change_is_only_submitted() {
        Project project = running(inProgress("D-1").baselined(false).changeRequest(new ChangeRequestId("CR-1")).build())
                .changeLog(changes(change("CR-1", ChangeStatus.SUBMITTED).build()))
                .build();

        CHG_008.given(project).at("2026-03-31")
                .yields("FAIL Deliverable/P-1/D-1")
                .says("Deliverable D-1 is IN_PROGRESS outside the scope baseline and without an approved change (request "
                        + "CR-1, SUBMITTED).")
                .saysInChinese("交付物D-1(进行中)不在范围基准内且无已批变更(请求CR-1,已提交)。")
                .becauseOf("deliverable=D-1", "status=IN_PROGRESS", "changeRequest=CR-1", "requestStatus=SUBMITTED");
    }

    @Test
    void passes_work_that_an_approved_change_added() {
        Project project = running(inProgress("D-1").baselined(false).changeRequest(new ChangeRequestId("CR-1")).build())
                .changeLog(changes(change("CR-1", "2026-03-31").build()))
                .build();

        CHG_008.given(project).at("2026-03-31").yields("PASS Deliverable/P-1/D-1");
    }

    @Test
    void reports_work_whose_change_is_decided_tomorrow() {
        Project project = running(inProgress("D-1").baselined(false).changeRequest(new ChangeRequestId("CR-1")).build())
                .changeLog(changes(change("CR-1", "2026-04-01").build()))
                .build();

        CHG_008.given(project).at("2026-03-31").yields("FAIL Deliverable/P-1/D-1");
    }

    @Test
    void reports_work_outside_the_baseline_without_change() {
        CHG_008.given(running(inProgress("D-1").baselined(false).build()).build()).at("2026-03-31")
                .yields("FAIL Deliverable/P-1/D-1")
                .becauseOf("deliverable=D-1", "status=IN_PROGRESS", "changeRequest=null", "requestStatus=null");
    }

    @Test
    void passes_work_in_the_baseline() {
        CHG_008.given(running(inProgress("D-1").baselined(true).build()).build()).at("2026-03-31")
                .yields("PASS Deliverable/P-1/D-1");
    }

    @Test
    void cannot_tell_whether_work_without_change_is_in_the_baseline() {
        Project project = running(inProgress("D-1").build(), inProgress("D-2").baselined(true).build()).build();

        CHG_008.given(project).at("2026-03-31")
                .yields("UNKNOWN Deliverable/P-1/D-1: baselined", "PASS Deliverable/P-1/D-2");
    }

    @Test
    void does_not_need_the_baseline_where_an_approved_change_is_named() {
        Project project = running(inProgress("D-1").changeRequest(new ChangeRequestId("CR-1")).build())
                .changeLog(changes(change("CR-1", "2026-03-01").build()))
                .build();

        CHG_008.given(project).at("2026-03-31").yields("PASS Deliverable/P-1/D-1");
    }

    @Test
    void cannot_tell_without_baseline_and_with_a_change_that_is_not_approved() {
        Project project = running(inProgress("D-1").changeRequest(new ChangeRequestId("CR-1")).build())
                .changeLog(changes(change("CR-1", ChangeStatus.SUBMITTED).build()))
                .build();

        CHG_008.given(project).at("2026-03-31").yields("UNKNOWN Deliverable/P-1/D-1: baselined");
    }

    @Test
    void cannot_tell_without_change_log_where_a_change_is_named() {
        Project project =
                running(inProgress("D-1").baselined(false).changeRequest(new ChangeRequestId("CR-1")).build()).build();

        CHG_008.given(project).at("2026-03-31").yields("UNKNOWN Deliverable/P-1/D-1: changeLog");
    }

    @Test
    void asks_once_where_no_deliverable_has_an_origin() {
        CHG_008.given(running(inProgress("D-1").build(), inProgress("D-2").build()).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: deliverables.baselined");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADAPTIVE")
    void asks_for_the_origins_in_any_other_lifecycle(Lifecycle lifecycle) {
        CHG_008.given(running(inProgress("D-1").build()).lifecycle(lifecycle).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: deliverables.baselined");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_PROGRESS")
    void does_not_examine_deliverable_that_is_not_in_progress(DeliverableStatus status) {
        Project project = running(deliverable("D-1", status).baselined(false).build()).build();

        CHG_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_for_origins_where_nothing_is_in_progress() {
        CHG_008.given(running(deliverable("D-1", DeliverableStatus.PLANNED).build()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_adaptive_project() {
        Project project = running(inProgress("D-1").baselined(false).build()).lifecycle(Lifecycle.ADAPTIVE).build();

        CHG_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADAPTIVE")
    void examines_project_of_any_other_lifecycle(Lifecycle lifecycle) {
        Project project = running(inProgress("D-1").baselined(false).build()).lifecycle(lifecycle).build();

        CHG_008.given(project).at("2026-03-31").yields("FAIL Deliverable/P-1/D-1");
    }

    @Test
    void does_not_examine_project_on_hold() {
        Project project = running(inProgress("D-1").baselined(false).build()).state(ProjectState.ON_HOLD).build();

        CHG_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_deliverables() {
        CHG_008.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: deliverables");
    }

    @Test
    void does_not_ask_adaptive_or_closed_project_for_its_deliverables() {
        Project adaptive = project("P-1").lifecycle(Lifecycle.ADAPTIVE).build();
        Project closed = project("P-2").state(ProjectState.CLOSED).build();

        CHG_008.given(adaptive, closed).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void does_not_apply_without_any_deliverable() {
        CHG_008.given(running().build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static DeliverableBuilder inProgress(String id) {
        return deliverable(id, DeliverableStatus.IN_PROGRESS);
    }

    private static ProjectBuilder running(Deliverable... deliverables) {
        return project().state(ProjectState.EXECUTING).deliverables(deliverables(deliverables));
    }
}
