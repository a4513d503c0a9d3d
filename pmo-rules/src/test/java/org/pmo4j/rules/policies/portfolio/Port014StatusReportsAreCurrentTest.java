package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.reported;
import static org.pmo4j.rules.policies.Facts.reports;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.policies.PolicyCheck;

class Port014StatusReportsAreCurrentTest {

    private static final PolicyCheck PORT_014 = PolicyCheck.of("PORT-014");
    private static final String AS_OF = "2026-03-31";

    @Test
    void reports_tier_1_after_39_days() {
        PORT_014.given(reportedDaysAgo(ProjectTier.T1, 39)).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Last status report 2026-02-20 is 39 days old; tier T1 allows 31 + 7.")
                .saysInChinese("最近状态报告2026-02-20距今39天,允许31+7天(等级:一级)。")
                .becauseOf("lastReport=2026-02-20", "days=39", "limit=31", "tier=T1", "t1:31 (default)", "t2:92 (default)",
                        "t3:92 (default)", "graceDays:7 (default)");
    }

    @Test
    void passes_tier_1_after_38_days() {
        PORT_014.given(reportedDaysAgo(ProjectTier.T1, 38)).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void allows_tier_2_and_tier_3_99_days() {
        PORT_014.given(reportedDaysAgo(ProjectTier.T2, 99)).at(AS_OF).yields("PASS Project/P-1");
        PORT_014.given(reportedDaysAgo(ProjectTier.T2, 100)).at(AS_OF).yields("FAIL Project/P-1");
        PORT_014.given(reportedDaysAgo(ProjectTier.T3, 99)).at(AS_OF).yields("PASS Project/P-1");
        PORT_014.given(reportedDaysAgo(ProjectTier.T3, 100)).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void follows_limits_of_its_own() {
        String[] own = {"PORT-014.t1", "10", "PORT-014.t2", "20", "PORT-014.t3", "30", "PORT-014.graceDays", "0"};

        PORT_014.given(reportedDaysAgo(ProjectTier.T1, 10)).with(own).at(AS_OF).yields("PASS Project/P-1");
        PORT_014.given(reportedDaysAgo(ProjectTier.T1, 11)).with(own).at(AS_OF).yields("FAIL Project/P-1");
        PORT_014.given(reportedDaysAgo(ProjectTier.T2, 20)).with(own).at(AS_OF).yields("PASS Project/P-1");
        PORT_014.given(reportedDaysAgo(ProjectTier.T2, 21)).with(own).at(AS_OF).yields("FAIL Project/P-1");
        PORT_014.given(reportedDaysAgo(ProjectTier.T3, 30)).with(own).at(AS_OF).yields("PASS Project/P-1");
        PORT_014.given(reportedDaysAgo(ProjectTier.T3, 31)).with(own).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void judges_by_the_latest_report_up_to_the_day() {
        Project project = project()
                .tier(ProjectTier.T1)
                .statusReports(reports(
                        reported("2026-03-31", Health.GREEN),
                        reported("2026-01-01", Health.GREEN),
                        reported("2026-04-01", Health.GREEN)))
                .build();

        PORT_014.given(project).at(AS_OF).yields("PASS Project/P-1");
        PORT_014.given(project).at("2026-02-15").yields("FAIL Project/P-1");
    }

    @Test
    void counts_from_the_start_without_a_report() {
        Project project = project().tier(ProjectTier.T1).statusReports(reports()).build();

        PORT_014.given(project.withActualStart(day(AS_OF).minusDays(10))).at(AS_OF).yields("PASS Project/P-1");
        PORT_014.given(project.withActualStart(day(AS_OF).minusDays(38))).at(AS_OF).yields("PASS Project/P-1");
        PORT_014.given(project.withActualStart(day(AS_OF).minusDays(39))).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_project_that_starts_tomorrow() {
        Project project = project().tier(ProjectTier.T1).statusReports(reports()).build();

        PORT_014.given(project.withActualStart(day("2026-04-01"))).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_014.given(project.withActualStart(day("2026-03-31"))).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_report_and_start() {
        Project project = project().tier(ProjectTier.T1).statusReports(reports()).build();

        PORT_014.given(project).at(AS_OF).yields("UNKNOWN Project/P-1: actualStart");
    }

    @Test
    void misses_the_tier_only_once_the_strictest_would_be_late() {
        PORT_014.given(reportedDaysAgo(null, 38)).at(AS_OF).yields("PASS Project/P-1");
        PORT_014.given(reportedDaysAgo(null, 39)).at(AS_OF).yields("UNKNOWN Project/P-1: tier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORT-014.t1", "PORT-014.t2", "PORT-014.t3"})
    void takes_the_tier_with_the_fewest_days_for_the_strictest(String tier) {
        PORT_014.given(reportedDaysAgo(null, 19)).with(tier, "12").at(AS_OF).yields("PASS Project/P-1");
        PORT_014.given(reportedDaysAgo(null, 20)).with(tier, "12").at(AS_OF).yields("UNKNOWN Project/P-1: tier");
    }

    @Test
    void does_not_examine_tier_4() {
        PORT_014.given(reportedDaysAgo(ProjectTier.T4, 400)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_014.given(project().tier(ProjectTier.T4).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_project_that_does_not_run() {
        Project project = reportedDaysAgo(ProjectTier.T1, 400);

        PORT_014.given(project.withState(ProjectState.ON_HOLD)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_014.given(project.withState(ProjectState.CLOSED)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_014.given(project().state(ProjectState.ON_HOLD).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_status_reports() {
        PORT_014.given(project().build()).at(AS_OF).yields("UNKNOWN Project/P-1: statusReports");
    }

    private static Project reportedDaysAgo(@Nullable ProjectTier tier, int days) {
        return project()
                .tier(tier)
                .statusReports(reports(reported(day(AS_OF).minusDays(days).toString(), Health.GREEN)))
                .build();
    }
}
