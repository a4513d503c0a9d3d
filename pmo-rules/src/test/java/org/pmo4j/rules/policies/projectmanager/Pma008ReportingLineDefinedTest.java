package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ReportingLine;
import org.pmo4j.model.project.ReportingRole;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma008ReportingLineDefinedTest {

    private static final PolicyCheck PMA_008 = PolicyCheck.of("PMA-008");

    @ParameterizedTest
    @EnumSource(names = {"FUNCTIONAL_MANAGER", "PROGRAM_MANAGER", "PORTFOLIO_MANAGER", "PMO_MANAGER"})
    void passes_accepted_role(ReportingRole role) {
        PMA_008.given(reportingTo(new ReportingLine(role, null))).at("2026-03-31")
                .yields("PASS ManagerAssignment/P-1/A-ann");
    }

    @Test
    void reports_another_role() {
        PMA_008.given(reportingTo(new ReportingLine(ReportingRole.OTHER, id("bob")))).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-ann")
                .says("ann reports to OTHER; accepted are FUNCTIONAL_MANAGER, PROGRAM_MANAGER, PORTFOLIO_MANAGER, PMO_MANAGER.")
                .saysInChinese("ann的汇报对象为其他,认可的角色为职能经理、项目集经理、项目组合经理、PMO经理。")
                .becauseOf("person=ann", "reportsToRole=OTHER",
                        "acceptedRoles:FUNCTIONAL_MANAGER, PMO_MANAGER, PORTFOLIO_MANAGER, PROGRAM_MANAGER (default)");
    }

    @Test
    void accepts_the_roles_that_are_set() {
        Project project = reportingTo(new ReportingLine(ReportingRole.SPONSOR, null));

        PMA_008.given(project).at("2026-03-31").yields("FAIL ManagerAssignment/P-1/A-ann");
        PMA_008.given(project).with("PMA-008.acceptedRoles", "SPONSOR").at("2026-03-31")
                .yields("PASS ManagerAssignment/P-1/A-ann");
    }

    @Test
    void reports_manager_who_is_known_to_report_to_nobody() {
        PMA_008.given(reportingTo(new ReportingLine(null, null))).people(person("ann").lineManager(id("bob")).build())
                .at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-ann");
    }

    @Test
    void cannot_tell_when_nothing_is_recorded() {
        PMA_008.given(reportingTo(null)).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: reportsTo, lineManager");
    }

    @Test
    void passes_manager_of_whom_only_the_line_manager_is_known() {
        PMA_008.given(reportingTo(null)).people(person("ann").lineManager(id("bob")).build()).at("2026-03-31")
                .yields("PASS ManagerAssignment/P-1/A-ann");
    }

    @Test
    void does_not_examine_organisation_deputy_or_closed_project() {
        ReportingLine other = new ReportingLine(ReportingRole.OTHER, null);
        Project project = project()
                .managers(managers(
                        manager("ann").party(new PmoId("epmo")).reportsTo(other).build(),
                        manager("bob").accountable(false).reportsTo(other).build()))
                .build();

        PMA_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PMA_008.given(reportingTo(other).withState(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMA_008.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_managers() {
        PMA_008.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: managers");
    }

    @Test
    void does_not_apply_without_any_manager() {
        PMA_008.given(project().managers(managers()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project reportingTo(ReportingLine line) {
        return project().managers(managers(manager("ann").reportsTo(line).build())).build();
    }
}
