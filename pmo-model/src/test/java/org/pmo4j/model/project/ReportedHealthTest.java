package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.PerformanceMeasurementBuilder;

class ReportedHealthTest {

    private static final LocalDate REPORTED = LocalDate.of(2026, 3, 31);
    private static final BigDecimal LIMIT = new BigDecimal("0.90");

    @Test
    void compares_green_with_a_measurement_in_its_window() {
        Project project = reporting(Health.GREEN, REPORTED).withPerformanceHistory(measured(REPORTED.minusDays(45)));

        ReportedHealth health = read(project, REPORTED);

        assertThat(health.judged()).isTrue();
        assertThat(health.contradictions(LIMIT, LIMIT))
                .isEqualTo(new ReportContradictions(
                        List.of(ReportContradiction.CPI), figures(new BigDecimal("0.8")), figures(LIMIT)));
        assertThat(health.contradictions(new BigDecimal("0.8"), LIMIT))
                .isEqualTo(new ReportContradictions(List.of(), figures(), figures()));
        assertThat(health.gaps()).isEmpty();
    }

    @Test
    void leaves_out_a_measurement_before_its_window() {
        Project project = reporting(Health.GREEN, REPORTED).withPerformanceHistory(measured(REPORTED.minusDays(46)));

        ReportedHealth health = read(project, REPORTED);

        assertThat(health.contradictions(LIMIT, LIMIT).kinds()).isEmpty();
        assertThat(health.gaps()).containsExactly("performanceHistory.measurements", "schedule", "gatePlan");
    }

    @Test
    void judges_no_amber_without_rating_and_no_red() {
        assertThat(read(reporting(Health.AMBER, REPORTED), REPORTED).judged()).isFalse();
        assertThat(read(reporting(Health.AMBER, REPORTED), REPORTED).gaps()).containsExactly("gatePlan");
        assertThat(read(reporting(Health.RED, REPORTED), REPORTED).judged()).isFalse();
        assertThat(read(reporting(Health.RED, REPORTED), REPORTED).gaps()).isEmpty();
    }

    @Test
    void is_null_before_the_first_report() {
        assertThat(read(reporting(Health.GREEN, REPORTED), REPORTED.minusDays(1))).isNull();
        assertThat(read(ProjectSamples.PROJECT, REPORTED)).isNull();
    }

    private static ReportedHealth read(Project project, LocalDate asOf) {
        return ReportedHealth.of(
                project, asOf, 45, 90, new BigDecimal("0.005"), new BigDecimal("0.667"), BigDecimal.ONE);
    }

    private static Project reporting(Health health, LocalDate reportedOn) {
        return ProjectSamples.PROJECT.withStatusReports(
                new StatusReportLog(List.of(new StatusReport(reportedOn, health, null))));
    }

    /** A measurement of EV 2000 and AC 2500. */
    private static PerformanceHistory measured(LocalDate statusDate) {
        var measurement = PerformanceMeasurementBuilder.builder()
                .statusDate(statusDate)
                .earnedValue(Money.of("CAD", "2000"))
                .actualCost(Money.of("CAD", "2500"))
                .build();
        return new PerformanceHistory(List.of(measurement), null, null, null);
    }

    @Test
    void reads_figures_in_the_words_of_a_report() {
        var figures = figures(new BigDecimal("-3"), DeliveryConfidence.AMBER_RED);

        assertThat(figures.nameEn()).isEqualTo("-3, AMBER_RED");
        assertThat(figures.nameZh()).isEqualTo("-3、" + DeliveryConfidence.AMBER_RED.nameZh());
    }

    private static ReportContradictions.Figures figures(Object... values) {
        return new ReportContradictions.Figures(List.of(values));
    }
}
