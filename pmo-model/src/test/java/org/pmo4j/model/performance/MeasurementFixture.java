package org.pmo4j.model.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;

/** Builds measurements and histories of a project that started on 2026-01-01; each test states its own amounts. */
final class MeasurementFixture {

    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate STATUS_DATE = LocalDate.of(2026, 3, 31);

    private MeasurementFixture() {}

    /** Amounts in CNY; null is not held. */
    static PerformanceMeasurement measurement(
            @Nullable String pv, @Nullable String ev, @Nullable String ac, @Nullable String bac) {
        return PerformanceMeasurementBuilder.builder()
                .statusDate(STATUS_DATE)
                .plannedValue(cny(pv))
                .earnedValue(cny(ev))
                .actualCost(cny(ac))
                .budgetAtCompletion(cny(bac))
                .build();
    }

    static PerformanceHistory history(PerformanceMeasurement... measurements) {
        return new PerformanceHistory(List.of(measurements), null, null, null);
    }

    static List<Money> curve(String... amounts) {
        return Arrays.stream(amounts).map(MeasurementFixture::cny).toList();
    }

    static @Nullable Money cny(@Nullable String amount) {
        return amount == null ? null : Money.of("CNY", amount);
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
