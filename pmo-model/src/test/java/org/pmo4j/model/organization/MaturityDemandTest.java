package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.id.PmoId;

class MaturityDemandTest {

    @ParameterizedTest
    @CsvSource({"CONTROLLING, 2", "DIRECTIVE, 3", "STRATEGIC, 4"})
    void is_the_minimum_of_the_type(PmoType type, BigDecimal minimum) {
        assertThat(demand(type, "2.5")).isEqualTo(new MaturityDemand(minimum, new BigDecimal("2.5")));
    }

    @Test
    void is_unmet_strictly_below_the_minimum() {
        assertThat(demand(PmoType.DIRECTIVE, "2.9").unmet()).isTrue();
        assertThat(demand(PmoType.DIRECTIVE, "3").unmet()).isFalse();
    }

    @Test
    void is_not_known_to_be_unmet_without_a_measured_maturity() {
        assertThat(demand(PmoType.STRATEGIC, null).unmet()).isFalse();
    }

    @Test
    void is_not_there_for_a_supportive_pmo_or_without_type() {
        assertThat(demand(PmoType.SUPPORTIVE, "1")).isNull();
        assertThat(demand(null, "1")).isNull();
    }

    private static MaturityDemand demand(@Nullable PmoType type, @Nullable String maturity) {
        Pmo pmo = PmoBuilder.builder()
                .id(new PmoId("EPMO"))
                .name("EPMO")
                .aliases(List.of())
                .type(type)
                .maturity(maturity == null ? null : new BigDecimal(maturity))
                .build();
        return MaturityDemand.of(pmo, new BigDecimal("2"), new BigDecimal("3"), new BigDecimal("4"));
    }
}
