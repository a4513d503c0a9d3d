package org.pmo4j.model.performance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmo4j.model.Money;

/** Published and derived examples, one a row; a blank cell is not given, UNDEFINED is a division by zero. */
class EarnedValueOracleTest {

    private static final String UNDEFINED = "UNDEFINED";

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void agrees_with_every_number_of_the_example(String id, CSVRecord example) {
        Map<String, String> expected = new LinkedHashMap<>();
        example.toMap().forEach((column, cell) -> {
            if (column.startsWith("expected_") && !cell.isEmpty()) {
                expected.put(column, cell.equals(UNDEFINED) ? UNDEFINED : atSixDecimals(new BigDecimal(cell)));
            }
        });

        Map<String, String> computed = compute(example);

        computed.keySet().retainAll(expected.keySet());
        assertThat(computed).isEqualTo(expected);
    }

    @Test
    void holds_forty_examples() throws IOException {
        assertThat(examples()).hasSize(40);
    }

    private static Map<String, String> compute(CSVRecord example) {
        var measurement = new PerformanceMeasurement(
                LocalDate.of(2026, 3, 31),
                money(example.get("pv")),
                money(example.get("ev")),
                money(example.get("ac")),
                money(example.get("bac")),
                money(example.get("eac_given")),
                number(example.get("at")));
        Map<String, String> computed = new LinkedHashMap<>();
        computed.put("expected_cv", shown(measurement.costVariance()));
        computed.put("expected_sv", shown(measurement.scheduleVariance()));
        computed.put("expected_cpi", shown(measurement.costPerformanceIndex()));
        computed.put("expected_spi", shown(measurement.schedulePerformanceIndex()));
        computed.put("expected_eac_cpi", shown(measurement.estimateAtCompletionByIndex()));
        computed.put("expected_eac_atypical", shown(measurement.estimateAtCompletionBy(EacMethod.ATYPICAL)));
        computed.put("expected_eac_cpi_spi", shown(measurement.estimateAtCompletionBy(EacMethod.CPI_SPI)));
        computed.put("expected_etc_cpi", shown(measurement.estimateToComplete(EacMethod.CPI)));
        computed.put("expected_vac_cpi", shown(measurement.varianceAtCompletion(EacMethod.CPI)));
        computed.put("expected_tcpi_bac", shown(measurement.toCompletePerformanceIndex()));
        computed.put("expected_tcpi_eac", shown(measurement.toCompletePerformanceIndexEstimate()));
        if (example.get("es_given").isEmpty()) {
            putTimes(computed, measurement, example);
        } else {
            putTimesOfGivenSchedule(computed, example);
        }
        return computed;
    }

    private static void putTimes(Map<String, String> computed, PerformanceMeasurement measurement, CSVRecord example) {
        List<Money> curve = Arrays.stream(example.get("pv_curve_cumulative").split(";"))
                .filter(cell -> !cell.isEmpty())
                .map(EarnedValueOracleTest::money)
                .toList();
        var history = new PerformanceHistory(List.of(measurement), curve, number(example.get("pd")), null);
        BigDecimal planned = history.plannedPeriods();
        computed.put("expected_es", shown(measurement.earnedSchedule(curve)));
        computed.put("expected_sv_t", shown(measurement.scheduleVarianceTime(curve)));
        computed.put("expected_spi_t", shown(measurement.schedulePerformanceIndexTime(curve)));
        computed.put("expected_ieac_t", shown(measurement.timeEstimateAtCompletion(curve, planned)));
        computed.put("expected_tspi", shown(measurement.toCompleteSchedulePerformanceIndex(curve, planned)));
    }

    private static void putTimesOfGivenSchedule(Map<String, String> computed, CSVRecord example) {
        var earned = new Ratio(new BigDecimal(example.get("es_given")), BigDecimal.ONE);
        BigDecimal time = number(example.get("at"));
        BigDecimal planned = number(example.get("pd"));
        computed.put("expected_es", shown(earned.value()));
        computed.put("expected_sv_t", shown(Ratio.value(EarnedValue.scheduleVarianceTime(earned, time))));
        computed.put("expected_spi_t", shown(Ratio.value(EarnedValue.schedulePerformanceTime(earned, time))));
        computed.put("expected_ieac_t", shown(Ratio.value(EarnedValue.timeEstimate(earned, time, planned))));
        computed.put("expected_tspi", shown(Ratio.value(EarnedValue.toCompleteSchedule(earned, time, planned))));
    }

    private static Stream<Arguments> examples() throws IOException {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(
                EarnedValueOracleTest.class.getResourceAsStream("evm-oracles.csv"), UTF_8)) {
            return format.parse(reader).getRecords().stream().map(row -> Arguments.of(row.get("id"), row));
        }
    }

    private static @Nullable Money money(String cell) {
        return cell.isEmpty() ? null : Money.of("CNY", cell);
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static String shown(@Nullable Money money) {
        return shown(money == null ? null : money.amount());
    }

    private static String shown(@Nullable BigDecimal number) {
        return number == null ? UNDEFINED : atSixDecimals(number);
    }

    private static String atSixDecimals(BigDecimal number) {
        return number.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }
}
