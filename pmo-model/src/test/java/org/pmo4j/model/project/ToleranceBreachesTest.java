package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToleranceBreachesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void lists_silent_breaches_by_aspect() {
        Tolerance cost = tolerance(ToleranceAspect.COST, "12", AS_OF.minusDays(6));
        Tolerance time = tolerance(ToleranceAspect.TIME, "30", AS_OF.minusDays(7));

        ToleranceBreaches breaches = ToleranceBreaches.of(register(cost, time), 5, AS_OF);

        assertThat(breaches.silent()).containsExactly(time, cost);
        assertThat(breaches.aspects()).containsExactly(ToleranceAspect.TIME, ToleranceAspect.COST);
        assertThat(breaches.deviations()).isEqualTo("30, 12");
        assertThat(breaches.limits()).isEqualTo("10, 10");
        assertThat(breaches.forecastOn()).isEqualTo("2026-03-24, 2026-03-25");
        assertThat(breaches.gaps()).isEmpty();
    }

    @Test
    void allows_the_days_and_what_is_not_exceeded() {
        Tolerance young = tolerance(ToleranceAspect.COST, "12", AS_OF.minusDays(5));
        Tolerance kept = tolerance(ToleranceAspect.TIME, "10", AS_OF.minusDays(50));

        assertThat(ToleranceBreaches.of(register(young, kept), 5, AS_OF))
                .isEqualTo(new ToleranceBreaches(List.of(), List.of()));
    }

    @Test
    void names_each_missing_component_once() {
        Tolerance unknown = tolerance(ToleranceAspect.COST, null, null);
        Tolerance undated = tolerance(ToleranceAspect.TIME, "12", null);

        assertThat(ToleranceBreaches.of(register(unknown, undated, unknown), 5, AS_OF).gaps())
                .containsExactly("tolerances.tolerances.forecastDeviation", "tolerances.tolerances.breachForecastOn");
    }

    @Test
    void a_report_of_the_aspect_breaks_the_silence() {
        Tolerance cost = tolerance(ToleranceAspect.COST, "12", AS_OF.minusDays(20));
        ToleranceRegister reported =
                new ToleranceRegister(List.of(cost), List.of(new ExceptionReport(ToleranceAspect.COST, AS_OF)));

        assertThat(ToleranceBreaches.of(reported, 5, AS_OF).silent()).isEmpty();
        assertThat(ToleranceBreaches.of(reported, 5, AS_OF.minusDays(1)).silent()).containsExactly(cost);
    }

    private static ToleranceRegister register(Tolerance... tolerances) {
        return new ToleranceRegister(List.of(tolerances), List.of());
    }

    private static Tolerance tolerance(
            ToleranceAspect aspect, @Nullable String deviation, @Nullable LocalDate forecastOn) {
        return new Tolerance(
                aspect,
                BigDecimal.TEN,
                deviation == null ? null : new BigDecimal(deviation),
                forecastOn,
                null);
    }
}
