package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.credential;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.CredentialType;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.organization.QualificationLevel;
import org.pmo4j.model.organization.TrainingRecord;
import org.pmo4j.model.organization.TrainingTopic;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma012AgileCompetenceTest {

    private static final PolicyCheck PMA_012 = PolicyCheck.of("PMA-012");
    private static final String PASS = "PASS ManagerAssignment/P-1/A-ann";
    private static final String FAIL = "FAIL ManagerAssignment/P-1/A-ann";

    @Test
    void passes_one_month_in_adaptive_projects() {
        given(Lifecycle.ADAPTIVE, person("ann").agileMonths(1)).at("2026-03-31").yields(PASS);
    }

    @Test
    void reports_manager_without_months_training_and_credential() {
        given(Lifecycle.ADAPTIVE, without()).at("2026-03-31")
                .yields(FAIL)
                .says("ann leads a project of lifecycle ADAPTIVE without evidence of agile competence (0 months).")
                .saysInChinese("ann负责适应型项目,缺少敏捷能力证据(0个月)。")
                .becauseOf("person=ann", "lifecycle=ADAPTIVE", "agileMonths=0", "minAgileMonths:1 (default)");
    }

    @Test
    void asks_for_the_months_that_are_set() {
        given(Lifecycle.HYBRID, without().agileMonths(6)).with("PMA-012.minAgileMonths", "6").at("2026-03-31")
                .yields(PASS);
        given(Lifecycle.HYBRID, without().agileMonths(5)).with("PMA-012.minAgileMonths", "6").at("2026-03-31")
                .yields(FAIL);
    }

    @Test
    void passes_agile_training_only() {
        given(Lifecycle.ADAPTIVE, person("ann").trainings(List.of(training(TrainingTopic.AGILE)))).at("2026-03-31")
                .yields(PASS);
    }

    @Test
    void reports_other_training_and_credential_only() {
        PersonBuilder ann = without()
                .trainings(List.of(training(TrainingTopic.PROJECT_MANAGEMENT)))
                .credentials(List.of(credential("PMP").build()));

        given(Lifecycle.ADAPTIVE, ann).at("2026-03-31").yields(FAIL);
    }

    @Test
    void passes_agile_credential_even_when_it_has_expired() {
        CredentialType agile = new CredentialType("ACP", "PMI", QualificationLevel.PRACTITIONER, 3, null, true);
        Credential expired = new Credential(agile, null, day("2020-01-01"), null);

        given(Lifecycle.ADAPTIVE, person("ann").credentials(List.of(expired))).at("2026-03-31").yields(PASS);
    }

    @Test
    void cannot_tell_when_all_three_are_unknown() {
        given(Lifecycle.ADAPTIVE, person("ann")).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: agileMonths, credentials, trainings");
    }

    @Test
    void cannot_tell_when_one_is_unknown() {
        given(Lifecycle.ADAPTIVE, without().credentials(null)).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: credentials");
    }

    @Test
    void cannot_tell_when_trainings_or_months_are_unknown() {
        given(Lifecycle.ADAPTIVE, without().trainings(null)).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: trainings");
        given(Lifecycle.ADAPTIVE, without().agileMonths(null)).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: agileMonths");
    }

    @Test
    void passes_evidence_whatever_the_lifecycle() {
        given(null, person("ann").agileMonths(1)).at("2026-03-31").yields(PASS);
    }

    @Test
    void cannot_tell_without_lifecycle_when_there_is_no_evidence() {
        given(null, without()).at("2026-03-31").yields("UNKNOWN ManagerAssignment/P-1/A-ann: lifecycle");
        given(null, without().trainings(null)).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: lifecycle, trainings");
    }

    @ParameterizedTest
    @EnumSource(names = {"PREDICTIVE", "ITERATIVE", "INCREMENTAL"})
    void does_not_examine_other_lifecycles(Lifecycle lifecycle) {
        given(lifecycle, without()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PMA_012.given(project().lifecycle(lifecycle).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_organisation_or_closed_project() {
        Project led = of(Lifecycle.ADAPTIVE).withManagers(managers(manager("ann").party(new PmoId("epmo")).build()));

        PMA_012.given(led).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PMA_012.given(of(Lifecycle.ADAPTIVE).withState(ProjectState.CLOSED)).people(without().build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMA_012.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_managers() {
        PMA_012.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: managers");
    }

    @ParameterizedTest
    @CsvSource({
        "ADAPTIVE, UNKNOWN Project/P-1: managers",
        "HYBRID, UNKNOWN Project/P-1: managers",
        "PREDICTIVE, NOT_APPLICABLE Project/P-1",
    })
    void asks_for_managers_where_agile_work_is_planned(Lifecycle lifecycle, String row) {
        PMA_012.given(project().lifecycle(lifecycle).build()).at("2026-03-31").yields(row);
    }

    @Test
    void does_not_apply_without_any_manager() {
        PMA_012.given(project().managers(managers()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static PolicyCheck.Case given(Lifecycle lifecycle, PersonBuilder ann) {
        return PMA_012.given(of(lifecycle)).people(ann.build());
    }

    private static Project of(Lifecycle lifecycle) {
        return project().lifecycle(lifecycle).managers(managers(manager("ann").build())).build();
    }

    private static PersonBuilder without() {
        return person("ann").credentials(List.of()).trainings(List.of()).agileMonths(0);
    }

    private static TrainingRecord training(TrainingTopic topic) {
        return new TrainingRecord(topic, day("2025-06-01"));
    }
}
