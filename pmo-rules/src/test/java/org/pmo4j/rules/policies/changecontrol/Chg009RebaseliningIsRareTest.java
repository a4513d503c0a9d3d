package org.pmo4j.rules.policies.changecontrol;

import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Chg009RebaseliningIsRareTest {

    private static final PolicyCheck CHG_009 = PolicyCheck.of("CHG-009");

    @Test
    void reports_third_rebaseline_within_a_year() {
        Project project = running(
                cost(2, "2025-06-01"), cost(3, "2025-09-01"), cost(4, "2026-03-31"));

        CHG_009.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("3 rebaselines within 365 days (2025-06-01, 2025-09-01, 2026-03-31); allowed 2.")
                .saysInChinese("365天内重设基准3次(2025-06-01、2025-09-01、2026-03-31),允许2次。")
                .becauseOf("count=3", "dates=2025-06-01, 2025-09-01, 2026-03-31", "windowDays:365 (default)",
                        "maxCount:2 (default)");
    }

    @Test
    void cannot_tell_how_often_a_baseline_was_renewed_whose_version_is_not_held() {
        Baseline published = cost(2, "2021-03-31").withVersion(null);

        CHG_009.given(running(published)).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: baselines.version");
    }

    @Test
    void passes_two_rebaselines_within_a_year() {
        CHG_009.given(running(cost(2, "2025-06-01"), cost(3, "2025-09-01"))).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void counts_several_baselines_renewed_on_one_day_once() {
        Project project = running(
                cost(2, "2025-06-01"),
                cost(3, "2025-09-01"),
                renewed(BaselineKind.SCOPE, "2025-09-01"),
                renewed(BaselineKind.SCHEDULE, "2025-09-01"));

        CHG_009.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, PASS", "2025-04-01, FAIL", "2026-04-01, PASS"})
    void counts_the_days_of_the_window(String first, String outcome) {
        Project project = running(cost(2, first), cost(3, "2025-06-01"), cost(4, "2025-09-01"));

        CHG_009.given(project).at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, PASS", "2026-03-02, FAIL"})
    void applies_another_window_and_number(String date, String outcome) {
        CHG_009.given(running(cost(2, date)))
                .with("CHG-009.windowDays", "30", "CHG-009.maxCount", "0")
                .at("2026-03-31")
                .yields(outcome + " Project/P-1");
    }

    @Test
    void passes_project_that_was_never_rebaselined() {
        CHG_009.given(running(baseline(BaselineKind.COST, 1).effectiveOn(day("2026-01-01")).build())).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void does_not_count_backlogs_and_drafts() {
        Project project = running(
                cost(2, "2025-06-01"),
                cost(3, "2025-09-01"),
                renewed(BaselineKind.PRODUCT_BACKLOG, "2025-10-01"),
                renewed(BaselineKind.RELEASE_PLAN, "2025-11-01"),
                renewed(BaselineKind.SCOPE, "2025-12-01").withStatus(DocumentStatus.DRAFT));

        CHG_009.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_when_one_without_a_date_may_be_the_third() {
        Project project =
                running(cost(2, "2025-06-01"), cost(3, "2025-09-01"), baseline(BaselineKind.COST, 4).build());

        CHG_009.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: baselines.effectiveOn");
    }

    @Test
    void counts_those_without_a_date_as_one() {
        Project project = running(
                cost(2, "2025-06-01"), baseline(BaselineKind.COST, 3).build(), baseline(BaselineKind.COST, 4).build());

        CHG_009.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_examine_closed_project() {
        Project project = running(cost(2, "2025-06-01"), cost(3, "2025-09-01"), cost(4, "2025-10-01"))
                .withState(ProjectState.CLOSED);

        CHG_009.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_baselines() {
        CHG_009.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: baselines");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_baselines() {
        CHG_009.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void passes_project_without_any_baseline() {
        CHG_009.given(running()).at("2026-03-31").yields("PASS Project/P-1");
    }

    private static Baseline cost(int version, String effectiveOn) {
        return baseline(BaselineKind.COST, version).effectiveOn(day(effectiveOn)).build();
    }

    private static Baseline renewed(BaselineKind kind, String effectiveOn) {
        return baseline(kind, 2).effectiveOn(day(effectiveOn)).build();
    }

    private static Project running(Baseline... baselines) {
        return project().state(ProjectState.EXECUTING).baselines(baselines(baselines)).build();
    }
}
