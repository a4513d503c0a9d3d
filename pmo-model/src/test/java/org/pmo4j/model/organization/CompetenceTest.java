package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PersonId;

class CompetenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void any_evidence_shows_competence_and_then_nothing_is_missing() {
        Competence shown = new Competence(true, List.of());

        assertThat(Competence.leading(ann().projectMonths(1).build(), 1)).isEqualTo(shown);
        assertThat(Competence.leading(ann().credentials(List.of(capm())).build(), 1)).isEqualTo(shown);
        assertThat(Competence.leading(ann().trainings(trained(TrainingTopic.PROJECT_MANAGEMENT)).build(), 1))
                .isEqualTo(shown);
        assertThat(Competence.leading(ann().developmentPlans(planned()).build(), 1)).isEqualTo(shown);
        assertThat(Competence.agile(ann().agileMonths(1).build(), 1)).isEqualTo(shown);
        assertThat(Competence.agile(ann().trainings(trained(TrainingTopic.AGILE)).build(), 1)).isEqualTo(shown);
        assertThat(shown.lacking()).isFalse();
        assertThat(shown.missing("lifecycle", null)).isEmpty();
    }

    @Test
    void is_lacking_when_all_is_held_and_nothing_is_evidence() {
        Person ann = ann()
                .projectMonths(5)
                .agileMonths(5)
                .credentials(List.of(capm()))
                .trainings(trained(TrainingTopic.OTHER))
                .developmentPlans(planned())
                .build();

        assertThat(Competence.agile(ann, 6).lacking()).isTrue();
        assertThat(Competence.leading(ann.withCredentials(List.of()).withDevelopmentPlans(null), 6).lacking()).isTrue();
        assertThat(Competence.agile(ann, 6).missing("lifecycle", null)).containsExactly("lifecycle");
        assertThat(Competence.agile(ann, 6).missing("lifecycle", "ADAPTIVE")).isEmpty();
    }

    @Test
    void names_what_is_not_held_when_there_is_no_evidence() {
        assertThat(Competence.leading(ann().build(), 1))
                .isEqualTo(new Competence(false, List.of("credentials", "trainings", "projectMonths")));
        assertThat(Competence.agile(ann().trainings(List.of()).build(), 1))
                .isEqualTo(new Competence(false, List.of("credentials", "agileMonths")));
        assertThat(Competence.leading(ann().build(), 1).lacking()).isFalse();
    }

    private static PersonBuilder ann() {
        return PersonBuilder.builder().id(new PersonId("P-7")).name("Ann");
    }

    private static Credential capm() {
        return new Credential(CredentialTypes.find("CAPM"), null, null, null);
    }

    private static List<TrainingRecord> trained(TrainingTopic topic) {
        return List.of(new TrainingRecord(topic, DAY));
    }

    private static List<DevelopmentPlan> planned() {
        return List.of(new DevelopmentPlan(DAY, null, null, null));
    }
}
