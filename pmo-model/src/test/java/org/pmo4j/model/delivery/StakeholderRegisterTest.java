package org.pmo4j.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.StakeholderId;

class StakeholderRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static Stakeholder stakeholder(String id, LocalDate identifiedOn) {
        return new Stakeholder(new StakeholderId(id), "Ward", identifiedOn);
    }

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

    @Test
    void counts_stakeholders_identified_by_the_day_and_undated_ones() {
        var register = new StakeholderRegister(
                List.of(stakeholder("S1", DAY), stakeholder("S2", DAY.plusDays(1)), stakeholder("S3", null)), null);

        assertThat(register.identifiedBy(DAY)).isEqualTo(2);
        assertThat(register.identifiedBy(DAY.plusDays(1))).isEqualTo(3);
        assertThat(register.identifiedBy(DAY.minusDays(1))).isEqualTo(1);
        assertThat(register.identifiedBy(null)).isEqualTo(3);
    }

    @Test
    void latest_survey_is_that_of_the_day_or_the_last_before() {
        var spring = survey(DAY.minusDays(30), "0.5");
        var today = survey(DAY, "0.8");
        var sameDay = survey(DAY, "0.7");
        var tomorrow = survey(DAY.plusDays(1), "0.1");
        var register = new StakeholderRegister(List.of(), List.of(tomorrow, today, sameDay, spring));

        assertThat(register.latestSurvey(DAY)).isEqualTo(sameDay);
        assertThat(register.latestSurvey(DAY.minusDays(1))).isEqualTo(spring);
        assertThat(register.latestSurvey(DAY.minusDays(31))).isNull();
        assertThat(new StakeholderRegister(List.of(), null).latestSurvey(DAY)).isNull();
    }
}
