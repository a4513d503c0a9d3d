package org.pmo4j.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.Money;

class ChangeSizeTest {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    @ParameterizedTest
    @CsvSource({
        "50000, PROJECT_MANAGER",
        "50000.01, CHANGE_CONTROL_BOARD",
        "-100000, CHANGE_CONTROL_BOARD",
        "-100000.01, STEERING_COMMITTEE",
    })
    void level_rises_above_each_limit_of_cost(String cost, ApprovalLevel level) {
        ChangeSize size = size(cad(cost), null, null);

        assertThat(size.requiredLevel(TWENTIETH, TENTH, QUARTER)).isEqualTo(level);
    }

    @Test
    void steering_committee_decides_above_the_limit_of_duration() {
        assertThat(size(cad("0"), "50", null).requiredLevel(TWENTIETH, TENTH, QUARTER))
                .isEqualTo(ApprovalLevel.PROJECT_MANAGER);
        assertThat(size(cad("0"), "-50.1", null).requiredLevel(TWENTIETH, TENTH, QUARTER))
                .isEqualTo(ApprovalLevel.STEERING_COMMITTEE);
    }

    @Test
    void is_major_from_each_limit_on() {
        assertThat(size(cad("99999.99"), "49.9", 1).major(TENTH, QUARTER, TENTH)).isFalse();
        assertThat(size(cad("-100000"), null, null).major(TENTH, QUARTER, TENTH)).isTrue();
        assertThat(size(null, "-50", null).major(TENTH, QUARTER, TENTH)).isTrue();
        assertThat(size(null, null, 2).major(TENTH, QUARTER, TENTH)).isTrue();
    }

    @Test
    void nothing_is_missing_for_no_effect() {
        ChangeSize size = new ChangeSize(cad("0"), null, BigDecimal.ZERO, null, 0, null);

        assertThat(size.missing()).isEmpty();
        assertThat(size.mayBeMajor(TENTH, QUARTER, TENTH)).isFalse();
    }

    @Test
    void base_of_nothing_is_missing() {
        ChangeSize size = new ChangeSize(cad("1"), cad("0"), BigDecimal.ONE, BigDecimal.ZERO, 1, 0);

        assertThat(size.missing()).containsExactly("baselines.budget", "baselines.durationDays");
        assertThat(size.missingForMajor(TENTH, QUARTER, TENTH))
                .containsExactly("baselines.budget", "baselines.durationDays", "deliverables");
        assertThat(size.mayBeMajor(TENTH, QUARTER, TENTH)).isTrue();
        assertThat(size.costShare()).isNull();
        assertThat(size.durationShare()).isNull();
        assertThat(size.itemShare()).isNull();
    }

    @Test
    void currencies_do_not_mix() {
        ChangeSize size = size(Money.of("USD", "900000"), null, null);

        assertThat(size.missing()).containsExactly("costImpact.currency");
        assertThat(size.requiredLevel(TWENTIETH, TENTH, QUARTER)).isEqualTo(ApprovalLevel.PROJECT_MANAGER);
        assertThat(size.costShare()).isNull();
    }

    @Test
    void nothing_more_is_missing_for_a_change_that_is_major_anyway() {
        ChangeSize size = new ChangeSize(cad("100000"), cad("1000000"), BigDecimal.ONE, null, 1, null);

        assertThat(size.missing()).containsExactly("baselines.durationDays");
        assertThat(size.missingForMajor(TENTH, QUARTER, TENTH)).isEmpty();
    }

    @Test
    void shares_are_shown_with_four_decimals_without_sign() {
        ChangeSize size = size(cad("-66666.66"), "10", 3);

        assertThat(size.costShare()).isEqualTo(new BigDecimal("0.0667"));
        assertThat(size.durationShare()).isEqualTo(TWENTIETH);
        assertThat(size.itemShare()).isEqualTo(new BigDecimal("0.15"));
    }

    private static ChangeSize size(Money cost, String days, Integer items) {
        return new ChangeSize(
                cost, cad("1000000"), days == null ? null : new BigDecimal(days), new BigDecimal("200"), items, 20);
    }

    private static Money cad(String amount) {
        return Money.of("CAD", amount);
    }
}
