package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.DeliveryConfidence;

class StatusReportLogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void latest_is_the_report_of_the_day_or_the_last_before() {
        var before = new StatusReport(DAY.minusDays(1), Health.RED, null);
        var today = new StatusReport(DAY, Health.AMBER, null);
        var tomorrow = new StatusReport(DAY.plusDays(1), Health.GREEN, null);
        var log = new StatusReportLog(List.of(tomorrow, today, before));

        assertThat(log.latest(DAY)).isEqualTo(today);
        assertThat(log.latest(DAY.minusDays(1))).isEqualTo(before);
        assertThat(log.latest(DAY.minusDays(2))).isNull();
    }

    @Test
    void later_in_the_list_is_the_latest_of_one_day() {
        var first = new StatusReport(DAY, Health.RED, null);
        var second = new StatusReport(DAY, Health.GREEN, null);

        assertThat(new StatusReportLog(List.of(first, second)).latest(DAY)).isEqualTo(second);
    }

    @Test
    void overall_health_is_read_from_the_confidence_where_no_health_is_given() {
        assertThat(new StatusReport(DAY, Health.GREEN, DeliveryConfidence.RED).overall()).isEqualTo(Health.GREEN);
        assertThat(new StatusReport(DAY, null, DeliveryConfidence.AMBER_RED).overall()).isEqualTo(Health.RED);
        assertThat(new StatusReport(DAY, null, DeliveryConfidence.AMBER_GREEN).overall()).isEqualTo(Health.AMBER);
        assertThat(new StatusReport(DAY, null, DeliveryConfidence.GREEN).overall()).isEqualTo(Health.GREEN);
        assertThat(new StatusReport(DAY, null, null).overall()).isNull();
    }
}
