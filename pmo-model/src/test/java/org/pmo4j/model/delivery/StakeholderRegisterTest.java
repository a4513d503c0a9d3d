package org.pmo4j.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StakeholderRegisterTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 30);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 31);
    private static final BigDecimal MINIMUM = new BigDecimal("0.70");

    @Test
    void stakeholders_are_satisfied_with_exactly_the_minimum() {
        assertThat(surveyed(survey(SPRING, "0.7")).satisfied(SPRING, MINIMUM)).isTrue();
    }

    @Test
    void stakeholders_are_not_satisfied_just_below_the_minimum() {
        assertThat(surveyed(survey(SPRING, "0.6999")).satisfied(SPRING, MINIMUM)).isFalse();
    }

    @Test
    void the_latest_survey_by_the_day_of_judgement_decides() {
        StakeholderRegister register = surveyed(survey(AUTUMN, "0.8"), survey(SPRING, "0.5"));

        assertThat(register.satisfied(AUTUMN, MINIMUM)).isTrue();
        assertThat(register.satisfied(AUTUMN.minusDays(1), MINIMUM)).isFalse();
    }

    @Test
    void nobody_is_known_to_be_satisfied_without_a_survey() {
        assertThat(surveyed().satisfied(SPRING, MINIMUM)).isFalse();
        assertThat(new StakeholderRegister(List.of(), null).satisfied(SPRING, MINIMUM)).isFalse();
    }

    private static StakeholderRegister surveyed(SatisfactionSurvey... surveys) {
        return new StakeholderRegister(List.of(), List.of(surveys));
    }

    private static SatisfactionSurvey survey(LocalDate measuredOn, String score) {
        return new SatisfactionSurvey(measuredOn, new BigDecimal(score));
    }
}
