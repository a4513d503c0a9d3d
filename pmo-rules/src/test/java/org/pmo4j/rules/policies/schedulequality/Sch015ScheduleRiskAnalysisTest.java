package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch015ScheduleRiskAnalysisTest {

    private static final PolicyCheck SCH_015 = PolicyCheck.of("SCH-015");

    private static final String RECENT = "2026-01-15";
    private static final String OLD = "2025-03-30";

    @Test
    void reports_an_analysis_of_366_days_ago() {
        Project project = major("2025-03-30");

        SCH_015.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("No schedule risk analysis within 365 days (last 2025-03-30) on a tier T1 project.")
                .saysInChinese("一级项目365天内无进度风险分析(最近2025-03-30)。")
                .becauseOf("lastAnalysis=2025-03-30", "tier=T1", "sraDays:365 (default)");
    }

    @Test
    void passes_an_analysis_of_365_days_ago() {
        SCH_015.given(major("2025-03-31")).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_an_analysis_of_30_days_ago_where_that_is_allowed_and_reports_31() {
        SCH_015.given(major("2026-03-01")).with("SCH-015.sraDays", "30").at("2026-03-31").yields("PASS Project/P-1");
        SCH_015.given(major("2026-02-28")).with("SCH-015.sraDays", "30").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void reports_a_project_without_any_analysis() {
        SCH_015.given(major()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("No schedule risk analysis within 365 days (last NONE) on a tier T1 project.")
                .saysInChinese("一级项目365天内无进度风险分析(最近无)。")
                .becauseOf("lastAnalysis=null", "tier=T1", "sraDays:365 (default)");
    }

    @Test
    void goes_by_the_latest_analysis_up_to_the_day_of_evaluation() {
        SCH_015.given(major(OLD, "2026-03-31")).at("2026-03-31").yields("PASS Project/P-1");
        SCH_015.given(major(OLD, "2026-04-01")).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("lastAnalysis=2025-03-30", "tier=T1", "sraDays:365 (default)");
    }

    @ParameterizedTest
    @EnumSource(value = ProjectTier.class, mode = EnumSource.Mode.EXCLUDE, names = "T1")
    void does_not_apply_to_other_tiers(ProjectTier tier) {
        SCH_015.given(major().withTier(tier)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(value = ProjectState.class, mode = EnumSource.Mode.EXCLUDE, names = "EXECUTING")
    void does_not_apply_in_other_states(ProjectState state) {
        SCH_015.given(major().withState(state)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void leaves_a_missing_schedule_baseline_to_proc_004() {
        SCH_015.given(major().withBaselines(log())).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        SCH_015.given(major().withBaselines(log(scheduleBaseline().kind(BaselineKind.COST).build()))).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_015.given(major().withBaselines(log(scheduleBaseline().status(DocumentStatus.DRAFT).build())))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_a_baseline_in_force_today_and_not_one_in_force_tomorrow() {
        Baseline today = scheduleBaseline().effectiveOn(day("2026-03-31")).build();
        Baseline tomorrow = scheduleBaseline().effectiveOn(day("2026-04-01")).build();

        SCH_015.given(major().withBaselines(log(today))).at("2026-03-31").yields("FAIL Project/P-1");
        SCH_015.given(major().withBaselines(log(tomorrow))).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_a_superseded_baseline_that_was_approved() {
        Baseline superseded =
                scheduleBaseline().status(DocumentStatus.SUPERSEDED).approvedOn(day("2025-01-10")).build();

        SCH_015.given(major().withBaselines(log(superseded))).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_without_tier() {
        SCH_015.given(major(OLD).withTier(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: tier");
        SCH_015.given(major("2025-03-31").withTier(null)).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_state() {
        SCH_015.given(major(OLD).withState(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void cannot_tell_without_baselines() {
        SCH_015.given(major(OLD).withBaselines(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: baselines");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_015.given(major().withSchedule(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void cannot_tell_without_risk_analyses() {
        SCH_015.given(major().withSchedule(schedule().build())).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.riskAnalyses");
    }

    @Test
    void names_all_that_is_not_held() {
        SCH_015.given(Facts.project().build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: baselines, schedule, state, tier");
    }

    @Test
    void passes_a_recent_analysis_whatever_else_is_not_held() {
        SCH_015.given(Facts.project().schedule(analyzed(RECENT)).build()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void asks_for_nothing_where_one_known_fact_excludes_the_project() {
        SCH_015.given(Facts.project().tier(ProjectTier.T2).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        SCH_015.given(Facts.project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_015.given(Facts.project().baselines(log()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    /** A project of tier 1 at work, with a schedule baseline in force since ever and these analyses. */
    private static Project major(String... analyses) {
        return Facts.project()
                .tier(ProjectTier.T1)
                .state(ProjectState.EXECUTING)
                .baselines(log(scheduleBaseline().build()))
                .schedule(analyzed(analyses))
                .build();
    }

    private static Schedule analyzed(String... dates) {
        return schedule().with(s -> s.riskAnalyses(Stream.of(dates).map(Facts::day).toList())).build();
    }

    private static BaselineLog log(Baseline... baselines) {
        return new BaselineLog(List.of(baselines));
    }

    private static BaselineBuilder scheduleBaseline() {
        return BaselineBuilder.builder()
                .id(new BaselineId("B-1"))
                .kind(BaselineKind.SCHEDULE)
                .version(1)
                .status(DocumentStatus.APPROVED);
    }
}
