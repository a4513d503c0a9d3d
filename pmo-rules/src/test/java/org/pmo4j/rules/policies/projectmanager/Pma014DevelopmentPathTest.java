package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.credential;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.mentored;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.organization.CareerLevel;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.organization.RolePeriod;
import org.pmo4j.model.organization.TrainingRecord;
import org.pmo4j.model.organization.TrainingTopic;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma014DevelopmentPathTest {

    private static final PolicyCheck PMA_014 = PolicyCheck.of("PMA-014");

    @Test
    void passes_junior_whose_plan_was_agreed_365_days_ago() {
        given(junior().developmentPlans(List.of(mentored("2025-03-31", "PMP", "2027-01-01")))).at("2026-03-31")
                .yields("PASS Person/ann");
    }

    @Test
    void reports_junior_whose_plan_was_agreed_366_days_ago() {
        given(junior().developmentPlans(List.of(mentored("2025-03-30", "PMP", "2027-01-01")))).at("2026-03-31")
                .yields("FAIL Person/ann")
                .says("ann (JUNIOR) has no recent development plan or learning record, or is behind with PDUs (NONE of NONE at NONE of the cycle).")
                .saysInChinese("ann(初级)近期无发展计划或学习记录,或PDU进度落后(已获无/无,周期已过无)。")
                .becauseOf("person=ann", "careerLevel=JUNIOR", "lastPlanOn=2025-03-30", "lastTrainingOn=null",
                        "credential=null", "pdusEarned=null", "pdusPerCycle=null", "elapsed=null",
                        "planDays:365 (default)", "lag:0.25 (default)");
    }

    @Test
    void passes_junior_with_a_recent_training_of_any_topic() {
        given(junior().trainings(List.of(training("2025-03-31")))).at("2026-03-31").yields("PASS Person/ann");
        given(junior().trainings(List.of(training("2025-03-30")))).at("2026-03-31").yields("FAIL Person/ann");
    }

    @Test
    void counts_the_days_that_are_set() {
        PersonBuilder ann = junior().trainings(List.of(training("2026-03-01")));

        given(ann).with("PMA-014.planDays", "30").at("2026-03-31").yields("PASS Person/ann");
        given(ann).with("PMA-014.planDays", "30").at("2026-04-01").yields("FAIL Person/ann");
    }

    @Test
    void takes_the_last_plan_and_training() {
        given(junior().developmentPlans(List.of(mentored("2026-01-15", "PMP", "2027-01-01"), mentored("2020-01-15", "CAPM", "2021-01-01"))))
                .at("2026-03-31")
                .yields("PASS Person/ann");
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERMEDIATE", "SENIOR", "EXPERT"})
    void passes_others_without_plan(CareerLevel level) {
        given(junior().careerLevel(level)).at("2026-03-31").yields("PASS Person/ann");
        given(person("ann").careerLevel(level)).at("2026-03-31").yields("PASS Person/ann");
    }

    @Test
    void passes_15_of_60_units_when_half_of_the_cycle_is_over_and_reports_14() {
        given(senior(pmp("15"))).at("2026-04-11").yields("PASS Person/ann");
        given(senior(pmp("14"))).at("2026-04-11")
                .yields("FAIL Person/ann")
                .says("ann (SENIOR) has no recent development plan or learning record, or is behind with PDUs (14 of 60 at 0.5000 of the cycle).")
                .becauseOf("person=ann", "careerLevel=SENIOR", "lastPlanOn=null", "lastTrainingOn=null",
                        "credential=PMP", "pdusEarned=14", "pdusPerCycle=60", "elapsed=0.5000",
                        "planDays:365 (default)", "lag:0.25 (default)");
    }

    @Test
    void allows_the_lag_that_is_set() {
        given(senior(pmp("30"))).with("PMA-014.lag", "0").at("2026-04-11").yields("PASS Person/ann");
        given(senior(pmp("29.99"))).with("PMA-014.lag", "0").at("2026-04-11").yields("FAIL Person/ann");
    }

    @Test
    void names_of_several_credentials_the_one_furthest_behind() {
        Credential capm = credential("CAPM")
                .issuedOn(day("2026-01-01"))
                .expiresOn(day("2026-07-20"))
                .pdusEarned(new BigDecimal("1"))
                .build();

        given(senior(pmp("14"), capm)).at("2026-04-11")
                .yields("FAIL Person/ann")
                .says("ann (SENIOR) has no recent development plan or learning record, or is behind with PDUs (1 of 15 at 0.5000 of the cycle).");
    }

    @Test
    void does_not_judge_expired_credential() {
        given(senior(pmp("0"))).at("2026-07-20").yields("FAIL Person/ann");
        given(senior(pmp("0"))).at("2026-07-21").yields("PASS Person/ann");
    }

    @Test
    void does_not_judge_credential_without_figures() {
        given(senior(credential("PMP").expiresOn(day("2027-01-01")).build())).at("2026-03-31").yields("PASS Person/ann");
        given(senior(credential("IPMA_B").issuedOn(day("2022-01-01")).pdusEarned(BigDecimal.ZERO).build()))
                .at("2026-03-31")
                .yields("PASS Person/ann");
    }

    @Test
    void cannot_tell_without_career_level() {
        given(person("ann")).at("2026-03-31").yields("UNKNOWN Person/ann: careerLevel");
    }

    @Test
    void reports_units_behind_whatever_the_career_level() {
        given(senior(pmp("14")).careerLevel(null)).at("2026-04-11").yields("FAIL Person/ann");
    }

    @Test
    void cannot_tell_of_a_junior_without_plans_or_trainings() {
        given(junior().developmentPlans(null)).at("2026-03-31").yields("UNKNOWN Person/ann: developmentPlans");
        given(junior().trainings(null)).at("2026-03-31").yields("UNKNOWN Person/ann: trainings");
    }

    @Test
    void passes_junior_with_a_recent_training_when_plans_are_not_held() {
        given(junior().developmentPlans(null).trainings(List.of(training("2026-01-15")))).at("2026-03-31")
                .yields("PASS Person/ann");
    }

    @ParameterizedTest
    @EnumSource(names = {"PMO_STAFF", "PMO_MANAGER"})
    void examines_people_of_a_pmo(GovernanceRole role) {
        RolePeriod period = new RolePeriod(role, day("2026-01-01"), day("2026-03-31"));
        PersonBuilder eve = person("eve").careerLevel(CareerLevel.SENIOR).roleHistory(List.of(period));

        PMA_014.given(project().build()).people(eve.build()).at("2026-03-31").yields("PASS Person/eve");
        PMA_014.given(project().build()).people(eve.build()).at("2026-04-01").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_other_roles() {
        RolePeriod period = new RolePeriod(GovernanceRole.PROJECT_MANAGER, day("2026-01-01"), null);

        PMA_014.given(project().build()).people(junior().roleHistory(List.of(period)).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void examines_once_who_leads_projects_and_works_in_a_pmo() {
        RolePeriod period = new RolePeriod(GovernanceRole.PMO_STAFF, day("2026-01-01"), null);

        PMA_014.given(led("P-1", ProjectState.EXECUTING), led("P-2", ProjectState.PLANNING))
                .people(junior().roleHistory(List.of(period)).build())
                .at("2026-03-31")
                .yields("FAIL Person/ann");
    }

    @Test
    void does_not_examine_manager_without_active_project() {
        PMA_014.given(led("P-1", ProjectState.ON_HOLD)).people(junior().build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void has_no_subject_where_managers_are_not_held_or_known_to_be_none() {
        PMA_014.given(project().state(ProjectState.EXECUTING).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
        PMA_014.given(project().state(ProjectState.EXECUTING).managers(managers()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(PersonBuilder ann) {
        return PMA_014.given(led("P-1", ProjectState.EXECUTING)).people(ann.build());
    }

    private static PersonBuilder junior() {
        return person("ann").careerLevel(CareerLevel.JUNIOR).developmentPlans(List.of()).trainings(List.of());
    }

    private static PersonBuilder senior(Credential... credentials) {
        return person("ann").careerLevel(CareerLevel.SENIOR).credentials(List.of(credentials));
    }

    /** A cycle of 200 days; half of it is over on 2026-04-11. */
    private static Credential pmp(String earned) {
        return credential("PMP")
                .issuedOn(day("2026-01-01"))
                .expiresOn(day("2026-07-20"))
                .pdusEarned(new BigDecimal(earned))
                .build();
    }

    private static TrainingRecord training(String completedOn) {
        return new TrainingRecord(TrainingTopic.OTHER, day(completedOn));
    }

    private static Project led(String id, ProjectState state) {
        return project(id).state(state).managers(managers(manager("ann").build())).build();
    }
}
