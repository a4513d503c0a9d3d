package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.CredentialTypes;
import org.pmo4j.model.organization.DevelopmentPlan;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.organization.QualificationLevel;
import org.pmo4j.model.organization.TrainingRecord;
import org.pmo4j.model.organization.TrainingTopic;

class QualificationRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void each_tier_has_its_rule() {
        assertThat(of(ProjectTier.T1)).isEqualTo(new QualificationRule(QualificationLevel.EXPERT, null, false));
        assertThat(of(ProjectTier.T2)).isEqualTo(new QualificationRule(QualificationLevel.PRACTITIONER, 36, false));
        assertThat(of(ProjectTier.T3)).isEqualTo(new QualificationRule(QualificationLevel.ASSOCIATE, null, true));
        assertThat(of(ProjectTier.T4)).isNull();
    }

    @Test
    void without_tier_nothing_is_broken_and_the_tier_is_missing() {
        assertThat(of(null).brokenBy(ann().build(), DAY)).isFalse();
        assertThat(of(null).gaps(ann().build(), DAY)).containsExactly("tier");
    }

    @Test
    void an_associate_with_enough_months_may_lead_in_tier_2() {
        assertThat(of(ProjectTier.T2).brokenBy(ann("CAPM").projectMonths(35).build(), DAY)).isTrue();
        assertThat(of(ProjectTier.T2).brokenBy(ann("CAPM").projectMonths(36).build(), DAY)).isFalse();
        assertThat(of(ProjectTier.T2).brokenBy(ann().projectMonths(36).build(), DAY)).isTrue();
        assertThat(of(ProjectTier.T2).gaps(ann("CAPM").build(), DAY)).containsExactly("projectMonths");
        assertThat(of(ProjectTier.T2).gaps(ann("PMP").build(), DAY)).isEmpty();
    }

    @Test
    void a_training_is_enough_in_tier_3() {
        Person trained = ann()
                .trainings(List.of(new TrainingRecord(TrainingTopic.PROJECT_MANAGEMENT, DAY)))
                .build();

        assertThat(of(ProjectTier.T3).brokenBy(trained, DAY)).isFalse();
        assertThat(of(ProjectTier.T3).gaps(trained.withCredentials(null), DAY)).isEmpty();
        assertThat(of(ProjectTier.T3).brokenBy(ann().trainings(List.of()).build(), DAY)).isTrue();
        assertThat(of(ProjectTier.T3).gaps(ann().build(), DAY)).containsExactly("trainings");
        assertThat(of(ProjectTier.T2).brokenBy(trained, DAY)).isTrue();
    }

    @Test
    void a_mentor_and_a_dated_plan_for_the_level_are_enough() {
        Person mentored = ann()
                .developmentPlans(List.of(new DevelopmentPlan(DAY, "PMP", DAY, new PersonId("P-8"))))
                .build();

        assertThat(of(ProjectTier.T2).brokenBy(mentored, DAY)).isFalse();
        assertThat(of(ProjectTier.T2).brokenBy(mentored, DAY.plusDays(1))).isTrue();
        assertThat(of(ProjectTier.T1).brokenBy(mentored, DAY)).isTrue();
        assertThat(of(ProjectTier.T2).gaps(mentored.withCredentials(null), DAY)).isEmpty();
        assertThat(of(ProjectTier.T1).gaps(mentored.withCredentials(null), DAY)).containsExactly("credentials");
    }

    private static QualificationRule of(ProjectTier tier) {
        return QualificationRule.of(
                tier, QualificationLevel.EXPERT, QualificationLevel.PRACTITIONER, 36, QualificationLevel.ASSOCIATE, true);
    }

    private static PersonBuilder ann(String... credentials) {
        return PersonBuilder.builder()
                .id(new PersonId("P-7"))
                .name("Ann")
                .credentials(Stream.of(credentials)
                        .map(code -> new Credential(CredentialTypes.find(code), null, null, null))
                        .toList());
    }
}
