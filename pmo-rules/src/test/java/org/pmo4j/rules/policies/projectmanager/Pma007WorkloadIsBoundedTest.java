package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma007WorkloadIsBoundedTest {

    private static final PolicyCheck PMA_007 = PolicyCheck.of("PMA-007");

    @Test
    void passes_one_project_of_tier_1() {
        annLeads(ProjectTier.T1).at("2026-03-31").yields("PASS ProjectManager/ann");
    }

    @Test
    void reports_project_of_tier_1_beside_one_of_tier_4() {
        annLeads(ProjectTier.T1, ProjectTier.T4).at("2026-03-31")
                .yields("FAIL ProjectManager/ann")
                .says("ann leads 2 active projects (highest tier T1, at most 1) with a load of 0 (at most 1.00).")
                .saysInChinese("ann负责2个在建项目(最高等级一级,上限1),负荷0(上限1.00)。")
                .becauseOf("person=ann", "projects=P-1, P-2", "n=2", "highestTier=T1", "limit=1", "load=0",
                        "t1:1 (default)", "t2:2 (default)", "t3:4 (default)", "maxAllocation:1.00 (default)");
    }

    @Test
    void passes_two_projects_of_tier_2_and_reports_three() {
        annLeads(ProjectTier.T2, ProjectTier.T2).at("2026-03-31").yields("PASS ProjectManager/ann");
        annLeads(ProjectTier.T2, ProjectTier.T2, ProjectTier.T4).at("2026-03-31").yields("FAIL ProjectManager/ann");
    }

    @Test
    void reports_three_projects_of_tier_2() {
        annLeads(ProjectTier.T2, ProjectTier.T2, ProjectTier.T2).at("2026-03-31").yields("FAIL ProjectManager/ann");
    }

    @Test
    void passes_four_projects_of_tier_3_and_reports_five() {
        annLeads(ProjectTier.T3, ProjectTier.T3, ProjectTier.T3, ProjectTier.T4).at("2026-03-31")
                .yields("PASS ProjectManager/ann");
        annLeads(ProjectTier.T3, ProjectTier.T3, ProjectTier.T3, ProjectTier.T3, ProjectTier.T3).at("2026-03-31")
                .yields("FAIL ProjectManager/ann");
    }

    @Test
    void sets_no_limit_for_tier_4() {
        annLeads(ProjectTier.T4, ProjectTier.T4, ProjectTier.T4, ProjectTier.T4, ProjectTier.T4, ProjectTier.T4)
                .at("2026-03-31")
                .yields("PASS ProjectManager/ann");
    }

    @Test
    void allows_the_projects_that_are_set() {
        annLeads(ProjectTier.T1, ProjectTier.T4).with("PMA-007.t1", "2").at("2026-03-31")
                .yields("PASS ProjectManager/ann");
        annLeads(ProjectTier.T1, ProjectTier.T4, ProjectTier.T4).with("PMA-007.t1", "2").at("2026-03-31")
                .yields("FAIL ProjectManager/ann");
    }

    @Test
    void allows_the_projects_that_are_set_for_tiers_2_and_3() {
        annLeads(ProjectTier.T2, ProjectTier.T2, ProjectTier.T2).with("PMA-007.t2", "3").at("2026-03-31")
                .yields("PASS ProjectManager/ann");
        annLeads(ProjectTier.T2, ProjectTier.T2, ProjectTier.T2, ProjectTier.T2).with("PMA-007.t2", "3")
                .at("2026-03-31")
                .yields("FAIL ProjectManager/ann");
        annLeads(ProjectTier.T3, ProjectTier.T3).with("PMA-007.t3", "2").at("2026-03-31")
                .yields("PASS ProjectManager/ann");
        annLeads(ProjectTier.T3, ProjectTier.T3, ProjectTier.T3).with("PMA-007.t3", "2").at("2026-03-31")
                .yields("FAIL ProjectManager/ann");
    }

    @Test
    void passes_full_load_and_reports_more() {
        PMA_007.given(led("P-1", ProjectTier.T2, load("0.60")), led("P-2", ProjectTier.T2, load("0.40"))).at("2026-03-31")
                .yields("PASS ProjectManager/ann");
        PMA_007.given(led("P-1", ProjectTier.T2, load("0.60")), led("P-2", ProjectTier.T2, load("0.41"))).at("2026-03-31")
                .yields("FAIL ProjectManager/ann")
                .says("ann leads 2 active projects (highest tier T2, at most 2) with a load of 1.01 (at most 1.00).");
    }

    @Test
    void allows_the_load_that_is_set() {
        PMA_007.given(led("P-1", ProjectTier.T1, load("0.80"))).with("PMA-007.maxAllocation", "0.80").at("2026-03-31")
                .yields("PASS ProjectManager/ann");
        PMA_007.given(led("P-1", ProjectTier.T1, load("0.81"))).with("PMA-007.maxAllocation", "0.80").at("2026-03-31")
                .yields("FAIL ProjectManager/ann");
    }

    @Test
    void counts_the_load_as_deputy_of_another_active_project() {
        Project helped = led("P-2", ProjectTier.T1, load("0.50").accountable(false));

        PMA_007.given(led("P-1", ProjectTier.T1, load("0.51")), helped).at("2026-03-31")
                .yields("FAIL ProjectManager/ann");
        PMA_007.given(led("P-1", ProjectTier.T1, load("0.51")), helped.withState(ProjectState.ON_HOLD)).at("2026-03-31")
                .yields("PASS ProjectManager/ann");
    }

    @Test
    void counts_a_project_with_two_assignments_once() {
        Project project = project()
                .state(ProjectState.EXECUTING)
                .tier(ProjectTier.T1)
                .managers(managers(manager("ann").build(), manager("ann").id(new AssignmentId("A-2")).build()))
                .build();

        PMA_007.given(project).at("2026-03-31").yields("PASS ProjectManager/ann");
    }

    @Test
    void takes_the_most_demanding_tier_that_is_known() {
        annLeads(ProjectTier.T2, null, null).at("2026-03-31").yields("FAIL ProjectManager/ann");
        annLeads(ProjectTier.T2, null).at("2026-03-31").yields("UNKNOWN ProjectManager/ann: tier");
    }

    @Test
    void cannot_tell_of_two_projects_without_tier() {
        annLeads(null, null).at("2026-03-31").yields("UNKNOWN ProjectManager/ann: tier");
    }

    @Test
    void passes_one_project_without_tier_because_it_would_pass_in_any() {
        annLeads((ProjectTier) null).at("2026-03-31").yields("PASS ProjectManager/ann");
    }

    @Test
    void reports_too_high_a_load_whatever_the_tiers() {
        PMA_007.given(led("P-1", null, load("0.60")), led("P-2", null, load("0.60"))).at("2026-03-31")
                .yields("FAIL ProjectManager/ann")
                .says("ann leads 2 active projects (highest tier NONE, at most NONE) with a load of 1.2 (at most 1.00).");
    }

    @Test
    void does_not_count_projects_without_work_state_or_managers() {
        Project first = led("P-1", ProjectTier.T1, manager("ann"));

        PMA_007.given(
                        first,
                        led("P-2", ProjectTier.T1, manager("ann")).withState(ProjectState.ON_HOLD),
                        led("P-3", ProjectTier.T1, manager("ann")).withState(null),
                        project("P-4").state(ProjectState.EXECUTING).tier(ProjectTier.T1).build(),
                        led("P-5", ProjectTier.T1, manager("ann").finish(day("2026-03-30"))))
                .at("2026-03-31")
                .yields("PASS ProjectManager/ann");
    }

    @Test
    void judges_each_manager() {
        PMA_007.given(led("P-1", ProjectTier.T1, manager("bob").load(new BigDecimal("1.5"))), led("P-2", ProjectTier.T1, manager("ann")))
                .at("2026-03-31")
                .yields("PASS ProjectManager/ann", "FAIL ProjectManager/bob");
    }

    @Test
    void does_not_examine_organisation_or_manager_without_active_project() {
        PMA_007.given(led("P-1", ProjectTier.T1, manager("ann").party(new PmoId("epmo")))).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
        PMA_007.given(led("P-1", ProjectTier.T1, load("2")).withState(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void has_no_subject_where_managers_are_not_held_or_known_to_be_none() {
        PMA_007.given(project().build()).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        PMA_007.given(project().state(ProjectState.EXECUTING).managers(managers()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case annLeads(ProjectTier... tiers) {
        List<Project> projects = new ArrayList<>();
        for (ProjectTier tier : tiers) {
            projects.add(led("P-" + (projects.size() + 1), tier, manager("ann")));
        }
        return PMA_007.given(projects.toArray(Project[]::new));
    }

    private static ManagerAssignmentBuilder load(String share) {
        return manager("ann").load(new BigDecimal(share));
    }

    private static Project led(String id, ProjectTier tier, ManagerAssignmentBuilder assignment) {
        return project(id).state(ProjectState.EXECUTING).tier(tier).managers(managers(assignment.build())).build();
    }
}
