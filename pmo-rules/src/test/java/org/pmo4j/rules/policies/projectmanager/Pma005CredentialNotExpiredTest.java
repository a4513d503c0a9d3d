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
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.CredentialType;
import org.pmo4j.model.organization.QualificationLevel;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma005CredentialNotExpiredTest {

    private static final PolicyCheck PMA_005 = PolicyCheck.of("PMA-005");

    @Test
    void passes_credential_that_expires_today() {
        annHolds(until("PMP", "2026-03-31")).at("2026-03-31").yields("PASS ProjectManager/ann");
    }

    @Test
    void reports_credential_that_expired_yesterday() {
        annHolds(until("PMP", "2026-03-30")).at("2026-03-31")
                .yields("FAIL ProjectManager/ann")
                .says("Credential PMP of ann expired on 2026-03-30; no valid credential of that level replaces it (NONE).")
                .saysInChinese("ann的证书PMP已于2026-03-30到期,没有同级有效证书(无)。")
                .becauseOf("person=ann", "credential=PMP", "expiredOn=2026-03-30", "replacement=null");
    }

    @Test
    void passes_expired_credential_that_another_one_of_its_level_replaces() {
        annHolds(until("PMP", "2026-03-30"), until("PRINCE2_P", "2027-03-30")).at("2026-03-31")
                .yields("PASS ProjectManager/ann");
    }

    @Test
    void reports_expired_credential_that_only_a_lower_one_replaces() {
        annHolds(until("PMP", "2026-03-30"), until("CAPM", "2027-03-30")).at("2026-03-31")
                .yields("FAIL ProjectManager/ann")
                .says("Credential PMP of ann expired on 2026-03-30; no valid credential of that level replaces it (CAPM).");
    }

    @Test
    void passes_expired_lower_credential_beside_a_valid_higher_one() {
        annHolds(until("CAPM", "2026-03-30"), until("PMP", "2027-03-30")).at("2026-03-31")
                .yields("PASS ProjectManager/ann");
    }

    @Test
    void works_the_day_of_expiry_out_from_the_day_of_issue() {
        Credential issued = credential("PMP").issuedOn(day("2023-04-01")).build();

        annHolds(issued).at("2026-04-01").yields("PASS ProjectManager/ann");
        annHolds(issued).at("2026-04-02").yields("FAIL ProjectManager/ann");
    }

    @Test
    void passes_credential_that_never_expires() {
        CredentialType lasting = new CredentialType("HOUSE", "House", QualificationLevel.EXPERT, null, null, false);

        annHolds(new Credential(lasting, null, null, null)).at("2026-03-31").yields("PASS ProjectManager/ann");
    }

    @Test
    void passes_expired_credential_below_associate() {
        CredentialType course = new CredentialType("COURSE", "House", QualificationLevel.TRAINING, 1, null, false);

        annHolds(new Credential(course, null, day("2020-01-01"), null)).at("2026-03-31")
                .yields("PASS ProjectManager/ann");
    }

    @Test
    void names_of_several_expired_credentials_the_highest_then_the_latest_then_the_first_by_code() {
        annHolds(until("CAPM", "2026-03-30"), until("PMP", "2025-01-01"), until("PRINCE2_P", "2026-01-01"),
                        until("IPMA_C", "2026-01-01"))
                .at("2026-03-31")
                .yields("FAIL ProjectManager/ann")
                .becauseOf("person=ann", "credential=IPMA_C", "expiredOn=2026-01-01", "replacement=null");
    }

    @Test
    void cannot_tell_when_every_day_of_expiry_is_missing() {
        annHolds(credential("PMP").build(), credential("CAPM").build()).at("2026-03-31")
                .yields("UNKNOWN ProjectManager/ann: credentials.expiresOn");
    }

    @Test
    void cannot_tell_when_a_credential_without_day_of_expiry_may_replace_the_expired_one() {
        annHolds(until("PMP", "2026-03-30"), credential("PRINCE2_P").build()).at("2026-03-31")
                .yields("UNKNOWN ProjectManager/ann: credentials.expiresOn");
    }

    @Test
    void reports_expired_credential_beside_a_lower_one_without_day_of_expiry() {
        annHolds(until("PMP", "2026-03-30"), credential("CAPM").build()).at("2026-03-31")
                .yields("FAIL ProjectManager/ann");
    }

    @Test
    void passes_valid_credential_beside_one_without_day_of_expiry() {
        annHolds(until("CAPM", "2027-03-30"), credential("PMP").build()).at("2026-03-31")
                .yields("PASS ProjectManager/ann");
    }

    @Test
    void leaves_the_credential_for_work_in_a_pmo_out() {
        annHolds(until("PMI_PMOCP", "2026-03-30")).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        annHolds(until("PMP", "2026-03-30"), until("PMI_PMOCP", "2027-03-30")).at("2026-03-31")
                .yields("FAIL ProjectManager/ann");
    }

    @Test
    void leaves_somebody_without_any_credential_to_pma_004() {
        annHolds().at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_without_credentials() {
        PMA_005.given(led("P-1", ProjectState.EXECUTING)).at("2026-03-31")
                .yields("UNKNOWN ProjectManager/ann: credentials");
    }

    @Test
    void names_a_manager_of_several_projects_once() {
        PMA_005.given(led("P-1", ProjectState.EXECUTING), led("P-2", ProjectState.PLANNING))
                .people(person("ann").credentials(List.of(until("PMP", "2026-03-30"))).build())
                .at("2026-03-31")
                .yields("FAIL ProjectManager/ann");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "ON_HOLD", "CLOSED", "TERMINATED"})
    void does_not_examine_manager_without_active_project(ProjectState state) {
        PMA_005.given(led("P-1", state)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_deputy_or_somebody_who_leads_nothing() {
        Project project = project()
                .state(ProjectState.EXECUTING)
                .managers(managers(manager("ann").accountable(false).build()))
                .build();

        PMA_005.given(project).people(person("bob").credentials(List.of(until("PMP", "2026-03-30"))).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void has_no_subject_in_projects_whose_managers_are_not_held_or_known_to_be_none() {
        PMA_005.given(project().build()).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        PMA_005.given(project().state(ProjectState.EXECUTING).managers(managers()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case annHolds(Credential... credentials) {
        return PMA_005.given(led("P-1", ProjectState.EXECUTING))
                .people(person("ann").credentials(List.of(credentials)).build());
    }

    private static Credential until(String code, String expiresOn) {
        return credential(code).expiresOn(day(expiresOn)).build();
    }

    private static Project led(String id, ProjectState state) {
        return project(id).state(state).managers(managers(manager("ann").build())).build();
    }
}
