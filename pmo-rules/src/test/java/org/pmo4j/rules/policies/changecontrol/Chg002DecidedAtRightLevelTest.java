package org.pmo4j.rules.policies.changecontrol;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.cad;
import static org.pmo4j.rules.policies.Facts.change;
import static org.pmo4j.rules.policies.Facts.changes;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.ApprovalLevel;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Chg002DecidedAtRightLevelTest {

    private static final PolicyCheck CHG_002 = PolicyCheck.of("CHG-002");

    @Test
    void reports_change_just_above_the_limit_of_the_project_manager() {
        Project project = withChange(by(ApprovalLevel.PROJECT_MANAGER).costImpact(cad("50100")).durationImpactDays(decimal("4")));

        CHG_002.given(project).at("2026-03-31")
                .yields("FAIL ChangeRequest/P-1/CR-1")
                .says("Change CR-1 was decided by PROJECT_MANAGER; cost impact CAD 50100.00 of CAD 1000000.00 and duration "
                        + "impact 4 of 200 days require CHANGE_CONTROL_BOARD.")
                .saysInChinese("变更CR-1由项目经理决策;成本影响CAD 50100.00/CAD 1000000.00、工期影响4/200天要求变更控制委员会决策。")
                .becauseOf("changeRequest=CR-1", "decisionLevel=PROJECT_MANAGER", "requiredLevel=CHANGE_CONTROL_BOARD",
                        "costImpact=CAD 50100.00", "costBase=CAD 1000000.00", "durationImpactDays=4", "durationBase=200",
                        "pmPct:0.05 (default)", "ccbPct:0.10 (default)", "durPct:0.25 (default)");
    }

    @ParameterizedTest
    @CsvSource({
        "PROJECT_MANAGER, 50000, PASS",
        "PROJECT_MANAGER, 50100, FAIL",
        "PROJECT_MANAGER, -50000, PASS",
        "PROJECT_MANAGER, -50100, FAIL",
        "CHANGE_CONTROL_BOARD, 100000, PASS",
        "CHANGE_CONTROL_BOARD, 100100, FAIL",
        "STEERING_COMMITTEE, 900000, PASS",
    })
    void asks_for_a_higher_level_above_each_limit_of_cost(ApprovalLevel level, String cost, String outcome) {
        Project project = withChange(by(level).costImpact(cad(cost)));

        CHG_002.given(project).at("2026-03-31").yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @ParameterizedTest
    @CsvSource({"50, PASS", "50.02, FAIL", "-50, PASS", "-50.02, FAIL"})
    void asks_for_the_steering_committee_above_the_limit_of_duration(String days, String outcome) {
        Project project = withChange(
                by(ApprovalLevel.PROJECT_MANAGER).costImpact(cad("10000")).durationImpactDays(decimal(days)));

        CHG_002.given(project).at("2026-03-31").yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @ParameterizedTest
    @CsvSource({"20000, PASS", "20000.01, FAIL"})
    void applies_another_limit_of_the_project_manager(String cost, String outcome) {
        Project project = withChange(by(ApprovalLevel.PROJECT_MANAGER).costImpact(cad(cost)));

        CHG_002.given(project).with("CHG-002.pmPct", "0.02").at("2026-03-31")
                .yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @Test
    void refuses_limit_of_the_project_manager_above_that_of_the_board() {
        var check = CHG_002.given(project().build()).with("CHG-002.pmPct", "0.11");

        assertThatThrownBy(() -> check.at("2026-03-31"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CHG-002.pmPct: 0.11 is outside 0..ccbPct");
    }

    @Test
    void cannot_tell_when_the_cost_is_not_held_and_the_project_manager_decided() {
        CHG_002.given(withChange(by(ApprovalLevel.PROJECT_MANAGER))).at("2026-03-31")
                .yields("UNKNOWN ChangeRequest/P-1/CR-1: costImpact");
    }

    @Test
    void passes_change_of_unknown_cost_that_the_steering_committee_decided() {
        CHG_002.given(withChange(by(ApprovalLevel.STEERING_COMMITTEE))).at("2026-03-31")
                .yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void goes_by_the_duration_where_the_cost_is_not_held() {
        Project project = withChange(by(ApprovalLevel.CHANGE_CONTROL_BOARD).durationImpactDays(decimal("51")));

        CHG_002.given(project).at("2026-03-31").yields("FAIL ChangeRequest/P-1/CR-1");
    }

    @Test
    void cannot_tell_without_the_level_where_the_project_manager_may_not_decide() {
        Project project = withChange(by(null).costImpact(cad("50100")));

        CHG_002.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: decisionLevel");
    }

    @Test
    void passes_small_change_without_a_level() {
        CHG_002.given(withChange(by(null).costImpact(cad("50000")))).at("2026-03-31")
                .yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void cannot_tell_without_a_baseline_of_cost() {
        Project project = project()
                .baselines(baselines())
                .approvedBudget(cad("1000000"))
                .changeLog(changes(by(ApprovalLevel.PROJECT_MANAGER)
                        .costImpact(cad("1"))
                        .durationImpactDays(decimal("1"))
                        .build()))
                .build();

        CHG_002.given(project).at("2026-03-31")
                .yields("UNKNOWN ChangeRequest/P-1/CR-1: baselines.budget, baselines.durationDays");
    }

    @Test
    void cannot_tell_a_share_of_a_budget_of_nothing() {
        Project project = project()
                .baselines(baselines(baseline(BaselineKind.COST, 1).budget(cad("0")).build()))
                .changeLog(changes(by(ApprovalLevel.PROJECT_MANAGER).costImpact(cad("1")).build()))
                .build();

        CHG_002.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: baselines.budget");
    }

    @Test
    void passes_change_without_effect_where_no_base_is_known() {
        Project project = project()
                .changeLog(changes(by(ApprovalLevel.PROJECT_MANAGER)
                        .costImpact(cad("0"))
                        .durationImpactDays(decimal("0"))
                        .build()))
                .build();

        CHG_002.given(project).at("2026-03-31").yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void cannot_compare_two_currencies() {
        Project project = withChange(by(ApprovalLevel.PROJECT_MANAGER).costImpact(Money.of("USD", "1")));

        CHG_002.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: costImpact.currency");
    }

    @ParameterizedTest
    @CsvSource({"50000, PASS", "50001, FAIL"})
    void goes_by_the_approved_budget_where_baselines_are_not_held(String cost, String outcome) {
        Project project = project()
                .approvedBudget(cad("1000000"))
                .changeLog(changes(by(ApprovalLevel.PROJECT_MANAGER).costImpact(cad(cost)).build()))
                .build();

        CHG_002.given(project).at("2026-03-31").yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @Test
    void measures_against_the_baseline_before_the_change() {
        Baseline second = baseline(BaselineKind.COST, 2)
                .budget(cad("2000000"))
                .effectiveOn(day("2026-03-10"))
                .changeRequest(new ChangeRequestId("CR-1"))
                .build();
        Project project = project()
                .baselines(baselines(baseline(BaselineKind.COST, 1).budget(cad("1000000")).build(), second))
                .changeLog(changes(by(ApprovalLevel.PROJECT_MANAGER).costImpact(cad("50001")).build()))
                .build();

        CHG_002.given(project).at("2026-03-31").yields("FAIL ChangeRequest/P-1/CR-1");
    }

    @Test
    void measures_against_the_baseline_of_today_where_the_day_of_the_decision_is_not_held() {
        Baseline second =
                baseline(BaselineKind.COST, 2).budget(cad("2000000")).effectiveOn(day("2026-03-31")).build();
        Project project = project()
                .baselines(baselines(baseline(BaselineKind.COST, 1).budget(cad("1000000")).build(), second))
                .changeLog(changes(
                        by(ApprovalLevel.PROJECT_MANAGER).decidedOn(null).costImpact(cad("100000")).build()))
                .build();

        CHG_002.given(project).at("2026-03-31").yields("PASS ChangeRequest/P-1/CR-1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"APPROVED", "IMPLEMENTED"})
    void does_not_examine_change_that_is_not_approved(ChangeStatus status) {
        Project project = withChange(by(ApprovalLevel.PROJECT_MANAGER).status(status).costImpact(cad("900000")));

        CHG_002.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_change_that_is_decided_tomorrow() {
        Project project = withChange(by(ApprovalLevel.PROJECT_MANAGER).decidedOn(day("2026-04-01")));

        CHG_002.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_change_log() {
        CHG_002.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: changeLog");
    }

    @Test
    void does_not_apply_to_an_empty_change_log() {
        CHG_002.given(project().changeLog(changes()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ChangeRequestBuilder by(ApprovalLevel level) {
        return change("CR-1", "2026-03-10").decisionLevel(level);
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    /** A budget of a million and 200 days. */
    private static Project withChange(ChangeRequestBuilder change) {
        return project()
                .baselines(baselines(
                        baseline(BaselineKind.COST, 1).budget(cad("1000000")).build(),
                        baseline(BaselineKind.SCHEDULE, 1).durationDays(decimal("200")).build()))
                .changeLog(changes(change.build()))
                .build();
    }
}
