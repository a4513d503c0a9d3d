package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.pmo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.organization.PmoMeasure;
import org.pmo4j.model.organization.PmoMeasurement;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo016ValueIsMeasuredTest {

    private static final PolicyCheck PMO_016 = PolicyCheck.of("PMO-016");

    @Test
    void reports_score_below_the_limit() {
        given(satisfaction("2026-03-01", "0.59")).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("PMO value: CUSTOMER_SATISFACTION 0.59 on 2026-03-01; at least 0.60 within 180 days is required.")
                .saysInChinese("PMO价值:客户满意度得分0.59(2026-03-01),要求180天内不低于0.60。")
                .becauseOf("measure=CUSTOMER_SATISFACTION", "measuredOn=2026-03-01", "score=0.59",
                        "windowDays:180 (default)", "minScore:0.60 (default)");
    }

    @Test
    void passes_score_at_the_limit() {
        given(satisfaction("2026-03-01", "0.60")).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void keeps_to_the_limit_that_is_set() {
        given(satisfaction("2026-03-01", "0.79")).with("PMO-016.minScore", "0.80").at("2026-03-31")
                .yields("FAIL Pmo/epmo");
        given(satisfaction("2026-03-01", "0.80")).with("PMO-016.minScore", "0.80").at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void counts_measurement_180_days_old() {
        given(satisfaction("2025-10-02", "0.80")).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_newest_measurement_where_it_is_181_days_old() {
        given(performance("2025-01-01", "0.90"), satisfaction("2025-10-01", "0.80")).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("measure=CUSTOMER_SATISFACTION", "measuredOn=2025-10-01", "score=0.8",
                        "windowDays:180 (default)", "minScore:0.60 (default)");
    }

    @Test
    void keeps_to_the_window_that_is_set() {
        PolicyCheck.Case measured = given(satisfaction("2026-03-01", "0.80")).with("PMO-016.windowDays", "30");

        measured.at("2026-03-31").yields("PASS Pmo/epmo");
        measured.at("2026-04-01").yields("FAIL Pmo/epmo");
    }

    @Test
    void reports_one_low_measure_beside_a_high_one() {
        given(satisfaction("2026-03-01", "0.80"), performance("2026-02-01", "0.50")).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("measure=PERFORMANCE", "measuredOn=2026-02-01", "score=0.5",
                        "windowDays:180 (default)", "minScore:0.60 (default)");
    }

    @Test
    void names_the_lowest_of_two_low_measures() {
        given(performance("2026-03-01", "0.50"), satisfaction("2026-03-01", "0.40")).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("measure=CUSTOMER_SATISFACTION", "measuredOn=2026-03-01", "score=0.4",
                        "windowDays:180 (default)", "minScore:0.60 (default)");
    }

    @Test
    void lets_the_newest_measurement_of_a_measure_count() {
        given(satisfaction("2026-03-01", "0.80"), satisfaction("2026-02-01", "0.20")).at("2026-03-31")
                .yields("PASS Pmo/epmo");
        given(satisfaction("2026-03-01", "0.20"), satisfaction("2026-02-01", "0.80")).at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void lets_the_later_entry_of_one_day_count() {
        given(satisfaction("2026-03-01", "0.20"), satisfaction("2026-03-01", "0.80")).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void does_not_know_a_measurement_of_tomorrow() {
        given(satisfaction("2026-03-31", "0.80"), satisfaction("2026-04-01", "0.20")).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_pmo_that_was_never_measured() {
        given().at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("PMO value: NONE NONE on NONE; at least 0.60 within 180 days is required.");
    }

    @Test
    void cannot_tell_where_no_recent_score_is_held() {
        given(satisfaction("2026-03-01", null), performance("2026-02-01", null), satisfaction("2026-02-01", "0.20"))
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: measurements.score");
    }

    @Test
    void passes_one_good_score_beside_one_that_is_not_held() {
        given(satisfaction("2026-03-01", null), performance("2026-02-01", "0.60")).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_one_low_score_beside_one_that_is_not_held() {
        given(performance("2026-03-01", null), satisfaction("2026-02-01", "0.50")).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("measure=CUSTOMER_SATISFACTION", "measuredOn=2026-02-01", "score=0.5",
                        "windowDays:180 (default)", "minScore:0.60 (default)");
    }

    @Test
    void cannot_tell_without_measurements() {
        PMO_016.given().onlyPmos(pmo("epmo").build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: measurements");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        PMO_016.given()
                .onlyPmos(
                        pmo("closed").status(PmoStatus.CLOSED).measurements(List.of()).build(),
                        pmo("planned").status(PmoStatus.PLANNED).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(PmoMeasurement... measurements) {
        return PMO_016.given().onlyPmos(pmo("epmo").measurements(List.of(measurements)).build());
    }

    private static PmoMeasurement satisfaction(String measuredOn, @Nullable String score) {
        return measured(PmoMeasure.CUSTOMER_SATISFACTION, measuredOn, score);
    }

    private static PmoMeasurement performance(String measuredOn, @Nullable String score) {
        return measured(PmoMeasure.PERFORMANCE, measuredOn, score);
    }

    private static PmoMeasurement measured(PmoMeasure kind, String measuredOn, @Nullable String score) {
        return new PmoMeasurement(kind, day(measuredOn), score == null ? null : new BigDecimal(score));
    }
}
