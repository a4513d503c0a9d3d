package org.pmo4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.model.performance.MeasurementFixture.number;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;

class RatioTest {

    @Test
    void divides_at_twelve_decimals_half_up() {
        assertThat(new Ratio(number("10"), number("11")).value()).isEqualTo(number("0.909090909091"));
        assertThat(new Ratio(number("2000"), number("2500")).value()).isEqualTo(number("0.8"));
        assertThat(new Ratio(number("2000"), number("1")).value()).isEqualTo(number("2000"));
    }

    @Test
    void compares_with_a_limit_where_the_quotient_would_be_rounded_onto_it() {
        Ratio justBelow = new Ratio(number("0.89999999999999999"), BigDecimal.ONE);

        assertThat(justBelow.value()).isEqualTo(number("0.9"));
        assertThat(justBelow.isBelow(number("0.90"))).isTrue();
        assertThat(justBelow.isAbove(number("0.90"))).isFalse();
    }

    @Test
    void is_neither_below_nor_above_a_limit_that_it_equals() {
        Ratio ratio = new Ratio(number("90"), number("100"));

        assertThat(ratio.isBelow(number("0.9"))).isFalse();
        assertThat(ratio.isAbove(number("0.9"))).isFalse();
        assertThat(ratio.compareTo(number("0.9"))).isZero();
    }

    @Test
    void compares_two_ratios_across_their_denominators() {
        Ratio third = new Ratio(number("1"), number("3"));

        assertThat(third.compareTo(new Ratio(number("2"), number("6")))).isZero();
        assertThat(third.compareTo(new Ratio(number("333"), number("1000")))).isPositive();
        assertThat(third.compareTo(new Ratio(number("334"), number("1000")))).isNegative();
    }

    @Test
    void moves_the_sign_to_the_numerator() {
        assertThat(new Ratio(number("20"), number("-10"))).isEqualTo(new Ratio(number("-20.0"), number("10.00")));
    }

    @Test
    void is_undefined_without_a_part_or_over_zero() {
        assertThat(Ratio.of(null, BigDecimal.ONE)).isNull();
        assertThat(Ratio.of(BigDecimal.ONE, null)).isNull();
        assertThat(Ratio.of(BigDecimal.ZERO, new BigDecimal("0.00"))).isNull();
    }

    @Test
    void refuses_a_denominator_of_zero() {
        assertThatThrownBy(() -> new Ratio(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Ratio: denominator: is 0");
    }

    @Test
    void divides_at_four_decimals_half_up_for_readers() {
        assertThat(new Ratio(number("10"), number("11")).display()).isEqualTo(number("0.9091"));
        assertThat(new Ratio(number("1"), number("20000")).display()).isEqualTo(number("0.0001"));
        assertThat(new Ratio(number("-1"), number("8")).display()).isEqualTo(number("-0.125"));
        assertThat(new Ratio(number("200"), number("1")).display()).isEqualTo(number("200"));
    }
}
