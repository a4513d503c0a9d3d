package org.pmo4j.rules.policies.changecontrol;

import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.cad;
import static org.pmo4j.rules.policies.Facts.change;
import static org.pmo4j.rules.policies.Facts.changes;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.version;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Chg004CumulativeChangeTest {

    private static final PolicyCheck CHG_004 = PolicyCheck.of("CHG-004");

    @Test
    void reports_changes_that_add_up_to_just_above_the_limit() {
        Project project = running(costing("CR-1", "2026-02-01", "150000"), costing("CR-2", "2026-03-01", "-50100")).build();

        CHG_004.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("2 approved changes since 2026-01-01 add up to CAD 200100.00, 0.2001 of the original budget CAD "
                        + "1000000.00; re-justify above 0.20.")
                .saysInChinese("自2026-01-01起2项已批变更累计CAD 200100.00,占原始预算CAD 1000000.00的0.2001,超过0.20须重新论证。")
                .becauseOf("sum=CAD 200100.00", "originalBudget=CAD 1000000.00", "share=0.2001", "since=2026-01-01",
                        "requests=2", "maxPct:0.20 (default)");
    }

    @Test
    void passes_changes_that_add_up_to_the_limit() {
        CHG_004.given(running(costing("CR-1", "2026-02-01", "200000")).build()).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void adds_savings_to_expenses() {
        Project project = running(costing("CR-1", "2026-02-01", "150000"), costing("CR-2", "2026-03-01", "-60000")).build();

        CHG_004.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"300000, PASS", "300000.01, FAIL"})
    void applies_another_limit(String cost, String outcome) {
        CHG_004.given(running(costing("CR-1", "2026-02-01", cost)).build())
                .with("CHG-004.maxPct", "0.30").at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @Test
    void starts_again_when_the_business_case_is_approved_again() {
        Project project = running(costing("CR-1", "2026-02-01", "120000"), costing("CR-2", "2026-03-01", "100000"))
                .businessCase(approvedOn("2026-02-15"))
                .build();

        CHG_004.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-15, PASS", "2026-02-16, FAIL"})
    void does_not_count_again_what_was_decided_by_the_day_of_the_new_approval(String decidedOn, String outcome) {
        Project project =
                running(costing("CR-1", decidedOn, "300000")).businessCase(approvedOn("2026-02-15")).build();

        CHG_004.given(project).at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, PASS", "2026-01-02, FAIL"})
    void counts_from_the_day_after_the_original_baseline(String decidedOn, String outcome) {
        CHG_004.given(running(costing("CR-1", decidedOn, "300000")).build()).at("2026-03-31")
                .yields(outcome + " Project/P-1");
    }

    @Test
    void does_not_take_an_absent_business_case_for_an_approval() {
        Project project = running(costing("CR-1", "2026-02-01", "300000"))
                .businessCase(new BusinessCase(DocumentStatus.ABSENT, null, List.of()))
                .build();

        CHG_004.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void counts_everything_where_no_start_is_known() {
        Project project = running(costing("CR-1", "2020-02-01", "100000"), undated("CR-2", "100001"))
                .baselines(baselines(original().effectiveOn(null).build()))
                .businessCase(new BusinessCase(DocumentStatus.DRAFT, null, List.of()))
                .build();

        CHG_004.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("sum=CAD 200001.00", "originalBudget=CAD 1000000.00", "share=0.2", "since=null", "requests=2",
                        "maxPct:0.20 (default)");
    }

    @ParameterizedTest
    @CsvSource({"100000, PASS Project/P-1", "100001, UNKNOWN Project/P-1: changeLog.requests.decidedOn"})
    void cannot_tell_when_undated_changes_may_exceed_the_limit(String cost, String row) {
        CHG_004.given(running(costing("CR-1", "2026-02-01", "100000"), undated("CR-2", cost)).build())
                .at("2026-03-31").yields(row);
    }

    @Test
    void cannot_tell_without_business_case_above_the_limit() {
        Project project = running(costing("CR-1", "2026-02-01", "200000.01")).businessCase(null).build();

        CHG_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: businessCase");
    }

    @Test
    void passes_without_business_case_up_to_the_limit() {
        Project project = running(costing("CR-1", "2026-02-01", "200000")).businessCase(null).build();

        CHG_004.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_the_original_baseline() {
        Project project = running(costing("CR-1", "2026-02-01", "300000"))
                .baselines(baselines(baseline(BaselineKind.COST, 2).budget(cad("1000000")).build()))
                .approvedBudget(cad("1000000"))
                .build();

        CHG_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: baselines.budget");
    }

    @Test
    void cannot_tell_without_baselines() {
        Project project = running(costing("CR-1", "2026-02-01", "300000")).baselines(null).build();

        CHG_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: baselines.budget");
    }

    @Test
    void cannot_tell_a_share_of_a_budget_of_nothing() {
        Project project = running(costing("CR-1", "2026-02-01", "300000"))
                .baselines(baselines(original().budget(cad("0")).build()))
                .build();

        CHG_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: baselines.budget");
    }

    @Test
    void cannot_tell_where_no_change_has_its_cost() {
        CHG_004.given(running(change("CR-1", "2026-02-01").build()).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: changeLog.requests.costImpact");
    }

    @Test
    void counts_single_missing_cost_as_nothing() {
        Project project = running(change("CR-1", "2026-02-01").build(), costing("CR-2", "2026-02-01", "1")).build();

        CHG_004.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_add_two_currencies() {
        Project project = running(
                        costing("CR-1", "2026-02-01", "1"),
                        change("CR-2", "2026-02-01").costImpact(Money.of("USD", "1")).build())
                .build();

        CHG_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: changeLog.requests.costImpact.currency");
    }

    @Test
    void does_not_apply_without_approved_change() {
        Project project = running(
                        change("CR-1", ChangeStatus.SUBMITTED).costImpact(cad("300000")).build(),
                        costing("CR-2", "2026-04-01", "300000"))
                .build();

        CHG_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_closed_project() {
        Project project = running(costing("CR-1", "2026-02-01", "300000")).state(ProjectState.CLOSED).build();

        CHG_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_change_log() {
        CHG_004.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: changeLog");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_change_log() {
        CHG_004.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_an_empty_change_log() {
        CHG_004.given(project().changeLog(changes()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ChangeRequest costing(String id, String decidedOn, String cost) {
        return change(id, decidedOn).costImpact(cad(cost)).build();
    }

    private static ChangeRequest undated(String id, String cost) {
        return change(id, ChangeStatus.IMPLEMENTED).costImpact(cad(cost)).build();
    }

    private static BaselineBuilder original() {
        return baseline(BaselineKind.COST, 1).budget(cad("1000000")).effectiveOn(day("2026-01-01"));
    }

    private static BusinessCase approvedOn(String date) {
        return new BusinessCase(
                DocumentStatus.APPROVED,
                true,
                List.of(version(date, DocumentStatus.APPROVED).approvedOn(day(date)).build()));
    }

    private static ProjectBuilder running(ChangeRequest... requests) {
        return project()
                .state(ProjectState.EXECUTING)
                .baselines(baselines(original().build()))
                .businessCase(approvedOn("2025-12-01"))
                .changeLog(changes(requests));
    }
}
