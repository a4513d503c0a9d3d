package org.pmo4j.model.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.ProjectId;

class LoadRunTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final ProjectId A = new ProjectId("A");
    private static final ProjectId B = new ProjectId("B");
    private static final BigDecimal NO_TOLERANCE = BigDecimal.ZERO;
    private static final BigDecimal LIMIT = new BigDecimal("0.85");

    private final List<LoadPeriod> curve = new ArrayList<>();

    @Test
    void a_load_equal_to_the_capacity_is_no_over_allocation() {
        days(30, "1.00", "1", A);

        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 5)).isNull();
    }

    @Test
    void a_load_just_above_the_capacity_is_an_over_allocation() {
        days(30, "1.01", "1", A, B);

        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 5))
                .isEqualTo(run(0, 29, "1.01", "1", "1.01", A, B));
    }

    @Test
    void a_load_equal_to_the_tolerated_one_is_no_over_allocation() {
        days(30, "1.1", "1", A);

        assertThat(LoadRun.overAllocation(curve, new BigDecimal("0.1"), 5)).isNull();
        assertThat(LoadRun.overAllocation(curve, new BigDecimal("0.09"), 5)).isNotNull();
    }

    @Test
    void as_many_days_as_asked_for_make_a_run_and_one_less_does_not() {
        days(5, "2", "1", A);

        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 5)).isEqualTo(run(0, 4, "2", "1", "2", A));
        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 6)).isNull();
    }

    @Test
    void days_taken_out_neither_count_nor_interrupt() {
        days(3, "2", "1", A);
        takenOut(2, "2");
        days(2, "2", "1", A);
        takenOut(2, "2");

        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 5)).isEqualTo(run(0, 6, "2", "1", "2", A));
        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 6)).isNull();
    }

    @Test
    void a_day_without_a_known_capacity_interrupts() {
        days(3, "2", "1", A);
        days(1, "2", null, A);
        days(4, "2", "1", A);

        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 5)).isNull();
        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 4)).isEqualTo(run(4, 7, "2", "1", "2", A));
    }

    @Test
    void a_capacity_of_zero_that_is_not_an_absence_is_exceeded_by_any_load() {
        days(5, "0.1", "0", A);

        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 5)).isEqualTo(run(0, 4, "0.1", "0", null, A));
    }

    @Test
    void the_earliest_run_is_told_with_its_highest_load_and_the_capacity_of_the_first_such_day() {
        days(3, "1.2", "1", A);
        days(2, "1.5", "0.5", A, B);
        days(2, "1.5", "1", B);
        days(1, "0", "1");
        days(9, "9", "1", B);

        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 5))
                .isEqualTo(run(0, 6, "1.5", "0.5", "1.2", A, B));
    }

    @Test
    void a_run_that_is_too_short_gives_way_to_the_next() {
        days(4, "2", "1", A);
        days(1, "1", "1", A);
        days(5, "3", "1", B);

        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 5)).isEqualTo(run(5, 9, "3", "1", "3", B));
    }

    @Test
    void a_utilisation_equal_to_the_limit_leaves_slack() {
        days(70, "0.85", "1", A);

        assertThat(LoadRun.highUtilization(curve, LIMIT, 4)).isNull();
    }

    @Test
    void high_utilisation_is_sustained_after_full_weeks_and_not_a_day_earlier() {
        days(27, "0.86", "1", A);

        assertThat(LoadRun.highUtilization(curve, LIMIT, 4)).isNull();

        days(1, "0.87", "1", A);

        assertThat(LoadRun.highUtilization(curve, LIMIT, 4)).isEqualTo(run(0, 27, "0.87", "1", "0.86", A));
    }

    @Test
    void days_taken_out_within_and_directly_after_belong_to_the_weeks() {
        days(5, "0.9", "1", A);
        takenOut(2, "0.9");
        days(5, "0.9", "1", A);
        takenOut(2, "0.9");
        days(1, "0", "1");

        assertThat(LoadRun.highUtilization(curve, LIMIT, 2)).isEqualTo(run(0, 11, "0.9", "1", "0.9", A));
    }

    @Test
    void days_taken_out_before_do_not_belong_to_the_weeks() {
        takenOut(2, "0.9");
        days(5, "0.9", "1", A);

        assertThat(LoadRun.highUtilization(curve, LIMIT, 1)).isNull();
    }

    @Test
    void the_utilisation_shown_is_rounded_half_up_to_four_decimals() {
        days(7, "2", "3", A);

        assertThat(LoadRun.highUtilization(curve, new BigDecimal("0.5"), 1).utilization()).isEqualTo("0.6667");
    }

    @Test
    void an_empty_curve_has_no_run() {
        assertThat(LoadRun.overAllocation(curve, NO_TOLERANCE, 1)).isNull();
    }

    private void days(int days, String load, String capacity, ProjectId... projects) {
        add(days, load, capacity == null ? null : new BigDecimal(capacity), false, projects);
    }

    private void takenOut(int days, String load) {
        add(days, load, BigDecimal.ZERO, true, A);
    }

    private void add(int days, String load, BigDecimal capacity, boolean takenOut, ProjectId... projects) {
        LocalDate start = curve.isEmpty() ? START : curve.get(curve.size() - 1).finish().plusDays(1);
        curve.add(new LoadPeriod(
                start, start.plusDays(days - 1L), new BigDecimal(load), capacity, takenOut, List.of(projects)));
    }

    private static LoadRun run(int first, int last, String load, String capacity, String used, ProjectId... projects) {
        return new LoadRun(
                START.plusDays(first),
                START.plusDays(last),
                new BigDecimal(load),
                new BigDecimal(capacity),
                used == null ? null : new BigDecimal(used),
                List.of(projects));
    }
}
