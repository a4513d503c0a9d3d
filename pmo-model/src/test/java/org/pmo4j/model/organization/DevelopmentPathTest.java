package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;

class DevelopmentPathTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = START.plusDays(1);

    @Test
    void the_credential_furthest_behind_is_found_by_exact_shares() {
        // One third of the cycle is over: PMP lacks 1/3 - 19.999/60, CAPM 1/3 - 4.9999/15, which is less.
        DevelopmentPath path = of(credential("CAPM", "4.9999"), credential("PMP", "19.999"));

        assertThat(path.credential()).isEqualTo("PMP");
        assertThat(path.pdusEarned()).isEqualTo(new BigDecimal("19.999"));
        assertThat(path.pdusPerCycle()).isEqualTo(new BigDecimal("60"));
        assertThat(path.elapsed()).isEqualTo(new BigDecimal("0.3333"));
    }

    @Test
    void of_credentials_equally_far_behind_the_first_by_code_counts() {
        assertThat(of(credential("PMP", "0"), credential("CAPM", "0"), credential("PFMP", "0")).credential())
                .isEqualTo("CAPM");
    }

    @Test
    void shows_no_figures_when_no_credential_is_behind() {
        DevelopmentPath path = of(credential("PMP", "20"));

        assertThat(path.neglected()).isFalse();
        assertThat(path.credential()).isNull();
        assertThat(path.pdusEarned()).isNull();
        assertThat(path.pdusPerCycle()).isNull();
        assertThat(path.elapsed()).isNull();
    }

    @Test
    void shows_the_last_plan_and_training_up_to_the_day() {
        Person person = person()
                .developmentPlans(List.of(plan(DAY), plan(START), plan(DAY.plusDays(1))))
                .trainings(List.of(training(START)))
                .build();

        assertThat(of(person).lastPlanOn()).isEqualTo(DAY);
        assertThat(of(person).lastTrainingOn()).isEqualTo(START);
        assertThat(of(person.withTrainings(null)).lastTrainingOn()).isNull();
    }

    @Test
    void a_junior_without_recent_learning_is_neglected_only_where_both_registers_are_held() {
        PersonBuilder junior = person().careerLevel(CareerLevel.JUNIOR).developmentPlans(List.of()).trainings(List.of());

        assertThat(of(junior.build()).neglected()).isTrue();
        assertThat(of(junior.trainings(null).build()).neglected()).isFalse();
        assertThat(of(junior.build()).gaps()).containsExactly("trainings");
        assertThat(of(junior.developmentPlans(null).build()).gaps()).containsExactly("developmentPlans", "trainings");
        assertThat(of(junior.trainings(List.of(training(DAY))).build()).gaps()).isEmpty();
        assertThat(of(person().build()).gaps()).containsExactly("careerLevel");
    }

    @Test
    void a_role_is_held_on_its_first_and_last_day() {
        RolePeriod period = new RolePeriod(GovernanceRole.PMO_STAFF, START, DAY);

        assertThat(period.effectiveOn(START.minusDays(1))).isFalse();
        assertThat(period.effectiveOn(START)).isTrue();
        assertThat(period.effectiveOn(DAY)).isTrue();
        assertThat(period.effectiveOn(DAY.plusDays(1))).isFalse();
    }

    private static DevelopmentPath of(Credential... credentials) {
        return of(person().credentials(List.of(credentials)).build());
    }

    private static DevelopmentPath of(Person person) {
        return DevelopmentPath.of(person, DAY, 365, BigDecimal.ZERO);
    }

    private static PersonBuilder person() {
        return PersonBuilder.builder().id(new PersonId("P-7")).name("Ann");
    }

    /** A cycle of three days, of which one is over. */
    private static Credential credential(String code, String earned) {
        return new Credential(CredentialTypes.find(code), START, START.plusDays(3), new BigDecimal(earned));
    }

    private static DevelopmentPlan plan(LocalDate agreedOn) {
        return new DevelopmentPlan(agreedOn, null, null, null);
    }

    private static TrainingRecord training(LocalDate completedOn) {
        return new TrainingRecord(TrainingTopic.OTHER, completedOn);
    }
}
