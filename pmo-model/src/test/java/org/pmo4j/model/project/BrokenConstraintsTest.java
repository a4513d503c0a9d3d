package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.project.BrokenConstraints.Breach;

class BrokenConstraintsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void lists_breaches_by_kind_with_their_figures() {
        Project project = project(
                        scope("12", "11"),
                        ProjectConstraintBuilder.builder()
                                .kind(ConstraintKind.BUDGET_CAP)
                                .budgetCap(Money.of("CAD", "100"))
                                .build())
                .with()
                .forecastCost(Money.of("CAD", "100.01"))
                .build();

        BrokenConstraints broken = BrokenConstraints.of(project, AS_OF);

        assertThat(broken.breaches())
                .containsExactly(
                        new Breach(ConstraintKind.BUDGET_CAP, "CAD 100.01", "CAD 100.00"),
                        new Breach(ConstraintKind.MANDATORY_SCOPE, "11", "12"));
        assertThat(broken.kinds()).containsExactly(ConstraintKind.BUDGET_CAP, ConstraintKind.MANDATORY_SCOPE);
        assertThat(broken.observed()).isEqualTo("CAD 100.01, 11");
        assertThat(broken.required()).isEqualTo("CAD 100.00, 12");
        assertThat(broken.gaps()).isEmpty();
    }

    @Test
    void a_deadline_passes_at_the_end_of_its_day() {
        Project project = project(ProjectConstraintBuilder.builder()
                .kind(ConstraintKind.DEADLINE)
                .latestFinish(AS_OF)
                .build());

        assertThat(BrokenConstraints.of(project, AS_OF).breaches()).isEmpty();
        assertThat(BrokenConstraints.of(project, AS_OF.plusDays(1)).breaches())
                .containsExactly(new Breach(ConstraintKind.DEADLINE, "2026-04-01", "2026-03-31"));
        assertThat(BrokenConstraints.of(project, AS_OF).gaps()).containsExactly("forecastFinish");
    }

    @Test
    void names_each_missing_component_once() {
        Project project = project(
                ProjectConstraintBuilder.builder().kind(ConstraintKind.MINIMUM_QUALITY).build(),
                ProjectConstraintBuilder.builder().kind(ConstraintKind.MANDATORY_SCOPE).build());

        assertThat(BrokenConstraints.of(project, AS_OF).gaps())
                .containsExactly("constraints.constraints.minimumValue", "constraints.constraints.forecastValue");
    }

    @Test
    void finds_nothing_where_constraints_are_not_held() {
        assertThat(BrokenConstraints.of(ProjectSamples.PROJECT, AS_OF))
                .isEqualTo(new BrokenConstraints(List.of(), List.of()));
    }

    private static Project project(ProjectConstraint... constraints) {
        return ProjectSamples.PROJECT.withConstraints(new ConstraintRegister(List.of(constraints)));
    }

    private static ProjectConstraint scope(String minimum, String forecast) {
        return ProjectConstraintBuilder.builder()
                .kind(ConstraintKind.MANDATORY_SCOPE)
                .minimumValue(new BigDecimal(minimum))
                .forecastValue(new BigDecimal(forecast))
                .build();
    }
}
