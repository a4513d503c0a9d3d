package org.pmo4j.rules.policies.earnedvalue;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.policies.PolicyCheck;

class Evm011MeasurementExistsForTheLastPeriodTest {

    private static final PolicyCheck EVM_011 = PolicyCheck.of("EVM-011");

    @Test
    void reports_a_measurement_that_is_a_day_too_old() {
        EVM_011.given(executing(ProjectTier.T1, measuredOn("2026-02-28"))).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Last measurement 2026-02-28 is 46 days old; tier T1 allows 45.")
                .saysInChinese("最近绩效度量2026-02-28距今46天,超过允许的45天(项目等级:一级)。")
                .becauseOf("lastMeasurement=2026-02-28", "days=46", "tier=T1", "maxDays:45 (default)",
                        "tiers:T1, T2 (default)");
    }

    @Test
    void passes_a_measurement_of_the_last_day_allowed() {
        EVM_011.given(executing(ProjectTier.T1, measuredOn("2026-03-01"))).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void follows_a_number_of_days_of_its_own() {
        EVM_011.given(executing(ProjectTier.T2, measuredOn("2026-03-15"))).with("EVM-011.maxDays", "31")
                .at("2026-04-15")
                .yields("PASS Project/P-1");
        EVM_011.given(executing(ProjectTier.T2, measuredOn("2026-03-14"))).with("EVM-011.maxDays", "31")
                .at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_to_a_tier_that_owes_no_earned_value() {
        EVM_011.given(executing(ProjectTier.T3, measuredOn("2026-01-31"))).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void follows_tiers_of_its_own() {
        EVM_011.given(executing(ProjectTier.T3, measuredOn("2026-01-31"))).with("EVM-011.tiers", "T1|T2|T3")
                .at("2026-04-15")
                .yields("FAIL Project/P-1");
        EVM_011.given(executing(ProjectTier.T2, measuredOn("2026-01-31"))).with("EVM-011.tiers", "T1")
                .at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_a_project_that_owes_earned_value_whatever_its_tier() {
        PerformanceHistory required = measuredOn("2026-02-28").withEvmRequired(true);

        EVM_011.given(executing(ProjectTier.T3, required)).at("2026-04-15").yields("FAIL Project/P-1");
        EVM_011.given(executing(null, required)).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Last measurement 2026-02-28 is 46 days old; tier NONE allows 45.");
    }

    @Test
    void does_not_apply_to_a_project_that_is_spared() {
        EVM_011.given(executing(ProjectTier.T1, measuredOn("2026-02-28").withEvmRequired(false))).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void counts_from_the_begin_of_execution_where_nothing_was_measured() {
        Project project = executing(ProjectTier.T1, measured());

        EVM_011.given(project.withStateSince(day("2026-02-14"))).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Last measurement 2026-02-14 is 60 days old; tier T1 allows 45.");
        EVM_011.given(project.withStateSince(day("2026-03-06"))).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void does_not_know_a_measurement_of_tomorrow() {
        EVM_011.given(executing(ProjectTier.T1, measuredOn("2026-04-16")).withStateSince(day("2026-02-14")))
                .at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_when_neither_measurement_nor_begin_of_execution_is_held() {
        EVM_011.given(executing(ProjectTier.T1, measured())).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: stateSince");
    }

    @Test
    void cannot_tell_without_history() {
        Project project = executing(ProjectTier.T1, null);

        EVM_011.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: performanceHistory, stateSince");
        EVM_011.given(project.withStateSince(day("2026-02-28"))).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory");
    }

    @Test
    void passes_without_history_while_the_first_period_is_not_over() {
        EVM_011.given(executing(ProjectTier.T1, null).withStateSince(day("2026-03-01"))).at("2026-04-15")
                .yields("PASS Project/P-1");
    }

    @Test
    void passes_a_fresh_measurement_whatever_the_state() {
        EVM_011.given(executing(ProjectTier.T1, measuredOn("2026-03-01")).withState(null)).at("2026-04-15")
                .yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_whether_an_old_measurement_matters_without_a_state() {
        Project project = executing(ProjectTier.T1, measuredOn("2026-02-28")).withState(null);

        EVM_011.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: state");
        EVM_011.given(project.withPerformanceHistory(measured()).withStateSince(day("2026-04-01"))).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void cannot_tell_whether_an_old_measurement_matters_without_a_tier() {
        EVM_011.given(executing(null, measuredOn("2026-02-28"))).at("2026-04-15").yields("UNKNOWN Project/P-1: tier");
        EVM_011.given(executing(null, measuredOn("2026-03-01"))).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_in_execution() {
        Project project = executing(ProjectTier.T1, measuredOn("2026-02-28"));

        EVM_011.given(project.withState(ProjectState.PLANNING)).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
        EVM_011.given(project.withState(ProjectState.CLOSED)).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_anything() {
        EVM_011.given(project().build()).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory, state, stateSince, tier");
    }

    private static PerformanceHistory measuredOn(String statusDate) {
        return measured(measurement(statusDate, null, null, null, null).build());
    }

    private static Project executing(ProjectTier tier, PerformanceHistory history) {
        return project().state(ProjectState.EXECUTING).tier(tier).performanceHistory(history).build();
    }
}
