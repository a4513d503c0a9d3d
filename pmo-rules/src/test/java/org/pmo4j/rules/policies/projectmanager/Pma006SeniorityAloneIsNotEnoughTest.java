package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.credential;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.mentored;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.organization.TrainingRecord;
import org.pmo4j.model.organization.TrainingTopic;
import org.pmo4j.model.project.AssignmentBasis;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma006SeniorityAloneIsNotEnoughTest {

    private static final PolicyCheck PMA_006 = PolicyCheck.of("PMA-006");
    private static final String PASS = "PASS ManagerAssignment/P-1/A-ann";
    private static final String FAIL = "FAIL ManagerAssignment/P-1/A-ann";

    @Test
    void reports_seniority_even_with_pmp() {
        given(AssignmentBasis.SENIORITY_ONLY, without().credentials(List.of(credential("PMP").build()))).at("2026-03-31")
                .yields(FAIL)
                .says("ann was made project manager on the basis SENIORITY_ONLY, without evidence of competence (experience: 0 months).")
                .saysInChinese("ann任项目经理的依据为仅凭资历,缺少能力证据(经验0个月)。")
                .becauseOf("person=ann", "basis=SENIORITY_ONLY", "credentials=1", "trainings=0", "projectMonths=0",
                        "minExperienceMonths:1 (default)");
    }

    @Test
    void reports_seniority_whatever_else_is_not_held() {
        given(AssignmentBasis.SENIORITY_ONLY, person("ann")).at("2026-03-31")
                .yields(FAIL)
                .becauseOf("person=ann", "basis=SENIORITY_ONLY", "credentials=null", "trainings=null",
                        "projectMonths=null", "minExperienceMonths:1 (default)");
    }

    @Test
    void reports_somebody_without_any_evidence_when_the_basis_is_not_known() {
        given(null, without()).at("2026-03-31")
                .yields(FAIL)
                .says("ann was made project manager on the basis NONE, without evidence of competence (experience: 0 months).");
    }

    @Test
    void reports_somebody_without_any_evidence_who_was_available() {
        given(AssignmentBasis.AVAILABILITY, without()).at("2026-03-31").yields(FAIL);
    }

    @Test
    void passes_one_month_of_experience() {
        given(null, person("ann").projectMonths(1)).at("2026-03-31").yields(PASS);
    }

    @Test
    void asks_for_the_months_that_are_set() {
        given(null, without().projectMonths(6)).with("PMA-006.minExperienceMonths", "6").at("2026-03-31").yields(PASS);
        given(null, without().projectMonths(5)).with("PMA-006.minExperienceMonths", "6").at("2026-03-31").yields(FAIL);
    }

    @Test
    void passes_each_kind_of_evidence_alone() {
        given(null, person("ann").credentials(List.of(credential("CAPM").build()))).at("2026-03-31").yields(PASS);
        given(null, person("ann").trainings(List.of(training(TrainingTopic.PROJECT_MANAGEMENT)))).at("2026-03-31")
                .yields(PASS);
        given(null, person("ann").developmentPlans(List.of(mentored("2026-01-15", "PMP", "2027-01-15"))))
                .at("2026-03-31")
                .yields(PASS);
    }

    @Test
    void does_not_take_another_training_for_evidence() {
        given(null, without().trainings(List.of(training(TrainingTopic.AGILE)))).at("2026-03-31").yields(FAIL);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPETENCE", "EXPERIENCE", "DEVELOPMENT"})
    void believes_a_declared_basis(AssignmentBasis basis) {
        given(basis, without()).at("2026-03-31").yields(PASS);
        given(basis, person("ann")).at("2026-03-31").yields(PASS);
    }

    @Test
    void cannot_tell_when_nothing_is_known() {
        given(null, person("ann")).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: credentials, projectMonths, trainings");
    }

    @Test
    void cannot_tell_when_what_is_not_held_may_be_evidence() {
        given(AssignmentBasis.AVAILABILITY, without().trainings(null)).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: trainings");
    }

    @Test
    void cannot_tell_when_credentials_or_months_that_are_not_held_may_be_evidence() {
        given(null, without().credentials(null)).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: credentials");
        given(null, without().projectMonths(null)).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: projectMonths");
    }

    @Test
    void takes_development_plans_that_are_not_held_for_none() {
        given(null, without().developmentPlans(null)).at("2026-03-31").yields(FAIL);
    }

    @Test
    void does_not_examine_organisation_deputy_or_closed_project() {
        Project project = project()
                .managers(managers(
                        manager("ann").party(new PmoId("epmo")).basis(AssignmentBasis.SENIORITY_ONLY).build(),
                        manager("bob").accountable(false).basis(AssignmentBasis.SENIORITY_ONLY).build()))
                .build();

        PMA_006.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PMA_006.given(of(AssignmentBasis.SENIORITY_ONLY).withState(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMA_006.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_managers() {
        PMA_006.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: managers");
    }

    @Test
    void does_not_apply_without_any_manager() {
        PMA_006.given(project().managers(managers()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static PolicyCheck.Case given(AssignmentBasis basis, PersonBuilder ann) {
        return PMA_006.given(of(basis)).people(ann.build());
    }

    private static Project of(AssignmentBasis basis) {
        return project().managers(managers(manager("ann").basis(basis).build())).build();
    }

    private static PersonBuilder without() {
        return person("ann").credentials(List.of()).trainings(List.of()).projectMonths(0).developmentPlans(List.of());
    }

    private static TrainingRecord training(TrainingTopic topic) {
        return new TrainingRecord(topic, day("2025-06-01"));
    }
}
