package org.pmo4j.model.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;

class ChecklistTest {

    private static final BigDecimal LIMIT = new BigDecimal("0.80");

    @Test
    void shows_compliance_with_four_decimals_rounded_half_up() {
        assertThat(new Checklist(2, 3).compliance()).isEqualTo(new BigDecimal("0.6667"));
        assertThat(new Checklist(8, 10).compliance()).isEqualTo(new BigDecimal("0.8"));
        assertThat(new Checklist(0, 10).compliance()).isEqualTo(new BigDecimal("0"));
        assertThat(new Checklist(10, 10).compliance()).isEqualTo(new BigDecimal("1"));
    }

    @Test
    void has_no_compliance_when_no_check_applies() {
        var empty = new Checklist(0, 0);

        assertThat(empty.compliance()).isNull();
        assertThat(empty.above(LIMIT)).isFalse();
        assertThat(empty.atMost(LIMIT)).isFalse();
    }

    @Test
    void compares_exactly_at_the_limit() {
        assertThat(new Checklist(8, 10).above(LIMIT)).isFalse();
        assertThat(new Checklist(8, 10).atMost(LIMIT)).isTrue();
        assertThat(new Checklist(81, 100).above(LIMIT)).isTrue();
        assertThat(new Checklist(81, 100).atMost(LIMIT)).isFalse();
    }

    @Test
    void is_not_misled_by_the_rounding_for_display() {
        var justAbove = new Checklist(800_001, 1_000_000);

        assertThat(justAbove.compliance()).isEqualTo(new BigDecimal("0.8"));
        assertThat(justAbove.above(LIMIT)).isTrue();
    }

    @Test
    void refuses_more_checks_met_than_apply() {
        assertThat(new Checklist(3, 3).satisfied()).isEqualTo(3);

        var refusal = catchThrowableOfType(InvalidModelException.class, () -> new Checklist(4, 3));

        assertThat(refusal.faults()).containsExactly(new Fault("satisfied", "4 is more than applicable 3"));
    }
}
