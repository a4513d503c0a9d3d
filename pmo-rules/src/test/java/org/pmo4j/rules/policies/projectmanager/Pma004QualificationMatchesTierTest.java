package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.credential;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.mentored;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.organization.DevelopmentPlan;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.organization.TrainingRecord;
import org.pmo4j.model.organization.TrainingTopic;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma004QualificationMatchesTierTest {

    private static final PolicyCheck PMA_004 = PolicyCheck.of("PMA-004");
    private static final String PASS = "PASS ManagerAssignment/P-1/A-ann";
    private static final String FAIL = "FAIL ManagerAssignment/P-1/A-ann";

    @Test
    void passes_practitioner_in_tier_1() {
        given(ProjectTier.T1, ann("PMP")).at("2026-03-31").yields(PASS);
    }

    @Test
    void reports_associate_in_tier_1() {
        given(ProjectTier.T1, ann("CAPM").projectMonths(60)).at("2026-03-31")
                .yields(FAIL)
                .says("ann leads a T1 project with qualification ASSOCIATE (60 months of experience); PRACTITIONER is required.")
                .saysInChinese("ann负责一级项目,资质为助理级(经验60个月),要求从业级。")
                .becauseOf("person=ann", "tier=T1", "highestLevel=ASSOCIATE", "projectMonths=60",
                        "requiredLevel=PRACTITIONER", "t1Level:PRACTITIONER (default)", "t2Level:PRACTITIONER (default)",
                        "t2AssociateMonths:36 (default)", "t3Level:ASSOCIATE (default)", "t3TrainingSuffices:true (default)");
    }

    @Test
    void passes_associate_in_tier_1_where_the_profile_asks_for_no_more() {
        given(ProjectTier.T1, ann("CAPM")).with("PMA-004.t1Level", "ASSOCIATE").at("2026-03-31").yields(PASS);
    }

    @Test
    void takes_the_highest_credential() {
        given(ProjectTier.T1, ann("CAPM", "PMP")).at("2026-03-31").yields(PASS);
    }

    @Test
    void passes_associate_with_36_months_in_tier_2_and_reports_35() {
        given(ProjectTier.T2, ann("CAPM").projectMonths(36)).at("2026-03-31").yields(PASS);
        given(ProjectTier.T2, ann("CAPM").projectMonths(35)).at("2026-03-31").yields(FAIL);
    }

    @Test
    void asks_for_the_months_that_are_set() {
        given(ProjectTier.T2, ann("CAPM").projectMonths(11)).with("PMA-004.t2AssociateMonths", "12").at("2026-03-31")
                .yields(FAIL);
        given(ProjectTier.T2, ann("CAPM").projectMonths(12)).with("PMA-004.t2AssociateMonths", "12").at("2026-03-31")
                .yields(PASS);
    }

    @Test
    void reports_somebody_without_credential_in_tier_2_whatever_the_experience() {
        given(ProjectTier.T2, ann().projectMonths(240)).at("2026-03-31").yields(FAIL);
    }

    @Test
    void cannot_tell_of_an_associate_in_tier_2_without_months() {
        given(ProjectTier.T2, ann("CAPM")).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: projectMonths");
    }

    @Test
    void passes_practitioner_in_tier_2() {
        given(ProjectTier.T2, ann("PRINCE2_P")).at("2026-03-31").yields(PASS);
    }

    @Test
    void treats_practitioner_like_an_associate_where_tier_2_asks_for_an_expert() {
        given(ProjectTier.T2, ann("PMP")).with("PMA-004.t2Level", "EXPERT").at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: projectMonths");
        given(ProjectTier.T2, ann("PMP").projectMonths(36)).with("PMA-004.t2Level", "EXPERT").at("2026-03-31")
                .yields(PASS);
    }

    @Test
    void passes_training_alone_in_tier_3() {
        PersonBuilder ann = person("ann").trainings(List.of(training(TrainingTopic.PROJECT_MANAGEMENT)));

        given(ProjectTier.T3, ann).at("2026-03-31").yields(PASS);
        given(ProjectTier.T3, ann.credentials(List.of())).at("2026-03-31").yields(PASS);
    }

    @Test
    void reports_other_training_alone_in_tier_3() {
        given(ProjectTier.T3, ann().trainings(List.of(training(TrainingTopic.AGILE)))).at("2026-03-31").yields(FAIL);
    }

    @Test
    void reports_training_alone_where_it_does_not_suffice() {
        PersonBuilder ann = ann().trainings(List.of(training(TrainingTopic.PROJECT_MANAGEMENT)));

        given(ProjectTier.T3, ann).with("PMA-004.t3TrainingSuffices", "false").at("2026-03-31").yields(FAIL);
        given(ProjectTier.T3, ann.trainings(null)).with("PMA-004.t3TrainingSuffices", "false").at("2026-03-31")
                .yields(FAIL);
    }

    @Test
    void cannot_tell_in_tier_3_without_credential_when_trainings_are_not_held() {
        given(ProjectTier.T3, ann()).at("2026-03-31").yields("UNKNOWN ManagerAssignment/P-1/A-ann: trainings");
    }

    @Test
    void passes_associate_in_tier_3_and_reports_it_where_a_practitioner_is_asked_for() {
        PersonBuilder ann = ann("CAPM").trainings(List.of());

        given(ProjectTier.T3, ann).at("2026-03-31").yields(PASS);
        given(ProjectTier.T3, ann).with("PMA-004.t3Level", "PRACTITIONER").at("2026-03-31").yields(FAIL);
    }

    @Test
    void does_not_examine_tier_4() {
        given(ProjectTier.T4, ann()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PMA_004.given(project().tier(ProjectTier.T4).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void passes_associate_in_tier_1_with_mentor_and_a_plan_for_next_month() {
        given(ProjectTier.T1, ann("CAPM").developmentPlans(List.of(mentored("2026-01-15", "PMP", "2026-04-30"))))
                .at("2026-03-31")
                .yields(PASS);
    }

    @Test
    void accepts_a_plan_until_the_day_aimed_at() {
        PersonBuilder ann = ann().developmentPlans(List.of(mentored("2026-01-15", "PMP", "2026-03-31")));

        given(ProjectTier.T1, ann).at("2026-03-31").yields(PASS);
        given(ProjectTier.T1, ann).at("2026-04-01").yields(FAIL);
    }

    @Test
    void does_not_accept_a_plan_without_mentor_or_date_or_for_too_low_or_unknown_a_credential() {
        List<DevelopmentPlan> plans = List.of(
                new DevelopmentPlan(day("2026-01-15"), "PMP", day("2026-04-30"), null),
                mentored("2026-01-15", "PMP", "2026-04-30").withTargetDate(null),
                mentored("2026-01-15", "CAPM", "2026-04-30"),
                mentored("2026-01-15", "HOUSE_DIPLOMA", "2026-04-30"),
                mentored("2026-01-15", "PMI_PMOCP", "2026-04-30"),
                mentored("2026-01-15", "PMP", "2026-04-30").withTargetCredential(null));

        given(ProjectTier.T1, ann("CAPM").developmentPlans(plans)).at("2026-03-31").yields(FAIL);
    }

    @Test
    void needs_no_credentials_of_somebody_who_is_mentored() {
        PersonBuilder ann = person("ann").developmentPlans(List.of(mentored("2026-01-15", "PMP", "2026-04-30")));

        given(ProjectTier.T1, ann).at("2026-03-31").yields(PASS);
    }

    @Test
    void leaves_expired_credential_to_pma_005() {
        PersonBuilder ann = ann().credentials(List.of(credential("PMP").expiresOn(day("2026-03-30")).build()));

        given(ProjectTier.T1, ann).at("2026-03-31").yields(PASS);
    }

    @Test
    void does_not_count_the_credential_for_work_in_a_pmo() {
        given(ProjectTier.T1, ann("PMI_PMOCP")).at("2026-03-31")
                .yields(FAIL)
                .says("ann leads a T1 project with qualification NONE (NONE months of experience); PRACTITIONER is required.");
    }

    @Test
    void cannot_tell_without_credentials() {
        given(ProjectTier.T1, person("ann")).at("2026-03-31").yields("UNKNOWN ManagerAssignment/P-1/A-ann: credentials");
        given(ProjectTier.T3, person("ann")).at("2026-03-31").yields("UNKNOWN ManagerAssignment/P-1/A-ann: credentials");
    }

    @Test
    void cannot_tell_without_tier() {
        given(null, ann("PMP")).at("2026-03-31").yields("UNKNOWN ManagerAssignment/P-1/A-ann: tier");
    }

    @Test
    void does_not_examine_organisation_or_closed_project() {
        Project led = project().tier(ProjectTier.T1)
                .managers(managers(manager("ann").party(new PmoId("epmo")).build()))
                .build();

        PMA_004.given(led).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PMA_004.given(of(ProjectTier.T1).withState(ProjectState.CLOSED)).people(ann().build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMA_004.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_managers() {
        PMA_004.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: managers");
    }

    @Test
    void does_not_apply_without_any_manager() {
        PMA_004.given(project().managers(managers()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static PolicyCheck.Case given(ProjectTier tier, PersonBuilder ann) {
        return PMA_004.given(of(tier)).people(ann.build());
    }

    private static Project of(ProjectTier tier) {
        return project().tier(tier).managers(managers(manager("ann").build())).build();
    }

    private static PersonBuilder ann(String... credentials) {
        return person("ann").credentials(Stream.of(credentials).map(code -> credential(code).build()).toList());
    }

    private static TrainingRecord training(TrainingTopic topic) {
        return new TrainingRecord(topic, day("2025-06-01"));
    }
}
