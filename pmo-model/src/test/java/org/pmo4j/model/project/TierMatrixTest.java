package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.model.project.ProjectTier.T1;
import static org.pmo4j.model.project.ProjectTier.T2;
import static org.pmo4j.model.project.ProjectTier.T3;
import static org.pmo4j.model.project.ProjectTier.T4;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.ProjectId;

class TierMatrixTest {

    private static final List<Money> SIZES = List.of(cad("1000000"), cad("10000000"));
    private static final TierMatrix MATRIX =
            new TierMatrix(SIZES, List.of(T4, T4, T3), List.of(T4, T3, T2), List.of(T3, T2, T1));

    @ParameterizedTest
    @CsvSource({
        "0,           LOW,    T4",
        "999999.99,   HIGH,   T3",
        "1000000,     HIGH,   T2",
        "9999999.99,  MEDIUM, T3",
        "10000000,    MEDIUM, T2",
        "10000000.01, HIGH,   T1"
    })
    void tells_the_tier_by_size_and_risk(String budget, RiskTier risk, ProjectTier tier) {
        assertThat(MATRIX.tierOf(project(cad(budget), risk))).isEqualTo(tier);
    }

    @Test
    void keeps_the_tier_that_a_project_holds() {
        Project held = project(cad("10000000"), RiskTier.HIGH).withTier(T4);

        assertThat(MATRIX.tierOf(held)).isEqualTo(T4);
        assertThat(MATRIX.applyTo(held)).isEqualTo(held);
    }

    @Test
    void cannot_tell_without_budget_or_risk_or_in_another_currency() {
        assertThat(MATRIX.tierOf(project(null, RiskTier.HIGH))).isNull();
        assertThat(MATRIX.tierOf(project(cad("1"), null))).isNull();
        assertThat(MATRIX.tierOf(project(Money.of("EUR", "1"), RiskTier.HIGH))).isNull();
    }

    @Test
    void completes_a_project() {
        Project project = project(cad("1"), RiskTier.HIGH);

        assertThat(MATRIX.applyTo(project)).isEqualTo(project.withTier(T3));
    }

    @Test
    void refuses_sizes_that_do_not_ascend() {
        assertThatThrownBy(() -> new TierMatrix(
                        List.of(cad("2"), cad("2")), MATRIX.low(), MATRIX.medium(), MATRIX.high()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("sizes[1]: is CAD 2.00, expected more than CAD 2.00");
        assertThatThrownBy(() -> new TierMatrix(
                        List.of(cad("2"), Money.of("EUR", "3")), MATRIX.low(), MATRIX.medium(), MATRIX.high()))
                .hasMessageContaining("sizes[1]: is EUR 3.00, expected more than CAD 2.00");
        assertThatThrownBy(() -> new TierMatrix(List.of(), List.of(T4), List.of(T4), List.of(T4)))
                .hasMessageContaining("sizes: is empty");
    }

    @Test
    void refuses_rows_without_one_tier_for_each_size() {
        assertThatThrownBy(() -> new TierMatrix(SIZES, List.of(T4, T4), MATRIX.medium(), List.of(T3, T2, T1, T1)))
                .hasMessageContaining("low: has 2 tiers, expected 3")
                .hasMessageContaining("high: has 4 tiers, expected 3");
    }

    @Test
    void refuses_a_tier_that_weakens_with_size_or_risk() {
        assertThatThrownBy(() -> new TierMatrix(SIZES, List.of(T3, T4, T3), MATRIX.medium(), MATRIX.high()))
                .hasMessageContaining("low[1]: is T4, less demanding than for a smaller size or a lower risk");
        assertThatThrownBy(() -> new TierMatrix(SIZES, MATRIX.low(), MATRIX.medium(), List.of(T3, T3, T3)))
                .hasMessageContaining("high[2]: is T3, less demanding than for a smaller size or a lower risk");
    }

    private static Money cad(String amount) {
        return Money.of("CAD", amount);
    }

    private static Project project(@Nullable Money budget, @Nullable RiskTier risk) {
        return ProjectBuilder.builder()
                .id(new ProjectId("P-1"))
                .name("Project")
                .approvedBudget(budget)
                .riskTier(risk)
                .build();
    }
}
