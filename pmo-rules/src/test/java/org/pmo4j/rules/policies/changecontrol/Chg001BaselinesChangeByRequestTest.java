package org.pmo4j.rules.policies.changecontrol;

import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.change;
import static org.pmo4j.rules.policies.Facts.changes;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Chg001BaselinesChangeByRequestTest {

    private static final PolicyCheck CHG_001 = PolicyCheck.of("CHG-001");

    @Test
    void reports_baseline_that_takes_effect_one_day_before_its_change_is_decided() {
        Project project = project()
                .baselines(baselines(second().changeRequest(new ChangeRequestId("CR-1")).build()))
                .changeLog(changes(change("CR-1", "2026-03-02").build()))
                .build();

        CHG_001.given(project).at("2026-03-31")
                .yields("FAIL Baseline/P-1/COST-2")
                .says("Baseline COST-2 (COST version 2, effective 2026-03-01) rests on no change approved by then "
                        + "(request CR-1, APPROVED, decided 2026-03-02).")
                .saysInChinese("基准COST-2(成本第2版,2026-03-01生效)无事先批准的变更(请求CR-1,已批准,决策2026-03-02)。")
                .becauseOf("baseline=COST-2", "kind=COST", "version=2", "effectiveOn=2026-03-01", "changeRequest=CR-1",
                        "requestStatus=APPROVED", "decidedOn=2026-03-02");
    }

    @Test
    void passes_baseline_that_takes_effect_on_the_day_of_the_decision() {
        Project project = project()
                .baselines(baselines(second().changeRequest(new ChangeRequestId("CR-1")).build()))
                .changeLog(changes(change("CR-1", "2026-03-01").build()))
                .build();

        CHG_001.given(project).at("2026-03-31").yields("PASS Baseline/P-1/COST-2");
    }

    @Test
    void cannot_tell_whether_a_baseline_needed_a_request_whose_version_is_not_held() {
        Project project = project()
                .baselines(baselines(second().changeRequest(new ChangeRequestId("CR-1")).build().withVersion(null)))
                .changeLog(changes(change("CR-1", "2026-03-02").build()))
                .build();

        CHG_001.given(project).at("2026-03-31").yields("UNKNOWN Baseline/P-1/COST-2: version");
    }

    @Test
    void counts_implemented_request_as_approved() {
        Project project = project()
                .baselines(baselines(second().changeRequest(new ChangeRequestId("CR-1")).build()))
                .changeLog(changes(change("CR-1", "2026-03-01").status(ChangeStatus.IMPLEMENTED).build()))
                .build();

        CHG_001.given(project).at("2026-03-31").yields("PASS Baseline/P-1/COST-2");
    }

    @Test
    void reports_baseline_whose_request_is_not_approved_whatever_the_dates() {
        Project project = project()
                .baselines(baselines(baseline(BaselineKind.COST, 2).changeRequest(new ChangeRequestId("CR-1")).build()))
                .changeLog(changes(change("CR-1", ChangeStatus.SUBMITTED).build()))
                .build();

        CHG_001.given(project).at("2026-03-31")
                .yields("FAIL Baseline/P-1/COST-2")
                .says("Baseline COST-2 (COST version 2, effective NONE) rests on no change approved by then "
                        + "(request CR-1, SUBMITTED, decided NONE).");
    }

    @Test
    void reports_baseline_without_request_where_nothing_was_approved_since_the_version_before() {
        Project project = project()
                .baselines(baselines(
                        baseline(BaselineKind.COST, 1).effectiveOn(day("2026-01-10")).build(), second().build()))
                .changeLog(changes(change("CR-1", "2026-01-10").build(), change("CR-2", "2026-03-02").build()))
                .build();

        CHG_001.given(project).at("2026-03-31")
                .yields("FAIL Baseline/P-1/COST-2")
                .says("Baseline COST-2 (COST version 2, effective 2026-03-01) rests on no change approved by then "
                        + "(request NONE, NONE, decided NONE).");
    }

    @Test
    void cannot_tell_without_request_where_one_was_approved_in_between() {
        Project project = project()
                .baselines(baselines(
                        baseline(BaselineKind.COST, 1).effectiveOn(day("2026-01-10")).build(), second().build()))
                .changeLog(changes(change("CR-1", "2026-01-11").build()))
                .build();

        CHG_001.given(project).at("2026-03-31").yields("UNKNOWN Baseline/P-1/COST-2: changeRequest");
    }

    @Test
    void cannot_tell_without_request_where_the_day_of_an_approval_is_not_held() {
        Project project = project()
                .baselines(baselines(second().build()))
                .changeLog(changes(change("CR-1", ChangeStatus.APPROVED).build()))
                .build();

        CHG_001.given(project).at("2026-03-31").yields("UNKNOWN Baseline/P-1/COST-2: changeRequest");
    }

    @Test
    void cannot_tell_without_the_day_of_the_decision() {
        Project project = project()
                .baselines(baselines(second().changeRequest(new ChangeRequestId("CR-1")).build()))
                .changeLog(changes(change("CR-1", ChangeStatus.APPROVED).build()))
                .build();

        CHG_001.given(project).at("2026-03-31").yields("UNKNOWN Baseline/P-1/COST-2: changeLog.requests.decidedOn");
    }

    @Test
    void cannot_tell_without_request_and_without_dates() {
        Project project = project()
                .baselines(baselines(baseline(BaselineKind.COST, 2).build()))
                .changeLog(changes())
                .build();

        CHG_001.given(project).at("2026-03-31").yields("UNKNOWN Baseline/P-1/COST-2: changeRequest, effectiveOn");
    }

    @Test
    void cannot_tell_without_change_log() {
        Project project = project()
                .baselines(baselines(second().changeRequest(new ChangeRequestId("CR-1")).build()))
                .build();

        CHG_001.given(project).at("2026-03-31").yields("UNKNOWN Baseline/P-1/COST-2: changeLog");
    }

    @Test
    void does_not_let_a_later_clean_version_hide_an_earlier_one() {
        Project project = project()
                .baselines(baselines(
                        second().status(DocumentStatus.SUPERSEDED).approvedOn(day("2026-03-01")).build(),
                        baseline(BaselineKind.COST, 3)
                                .effectiveOn(day("2026-03-20"))
                                .changeRequest(new ChangeRequestId("CR-1"))
                                .build()))
                .changeLog(changes(change("CR-1", "2026-03-10").build()))
                .build();

        CHG_001.given(project).at("2026-03-31").yields("FAIL Baseline/P-1/COST-2", "PASS Baseline/P-1/COST-3");
    }

    @Test
    void does_not_examine_the_original() {
        CHG_001.given(withBaseline(baseline(BaselineKind.COST, 1))).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_draft() {
        CHG_001.given(withBaseline(second().status(DocumentStatus.DRAFT))).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRODUCT_BACKLOG", "RELEASE_PLAN"})
    void does_not_examine_what_changes_all_the_time(BaselineKind kind) {
        CHG_001.given(withBaseline(baseline(kind, 2))).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_version_that_takes_effect_tomorrow() {
        Project project = withBaseline(second().effectiveOn(day("2026-04-01")));

        CHG_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_version_that_takes_effect_today() {
        Project project = withBaseline(second().effectiveOn(day("2026-03-31")));

        CHG_001.given(project).at("2026-03-31").yields("FAIL Baseline/P-1/COST-2");
    }

    @Test
    void cannot_tell_without_baselines() {
        CHG_001.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: baselines");
    }

    @Test
    void does_not_apply_without_any_baseline() {
        CHG_001.given(project().baselines(baselines()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static BaselineBuilder second() {
        return baseline(BaselineKind.COST, 2).effectiveOn(day("2026-03-01"));
    }

    private static Project withBaseline(BaselineBuilder baseline) {
        return project().baselines(baselines(baseline.build())).changeLog(changes()).build();
    }
}
