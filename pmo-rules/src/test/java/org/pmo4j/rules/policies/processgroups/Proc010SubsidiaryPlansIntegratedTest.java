package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.processLog8;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.ManagementPlan;
import org.pmo4j.model.project.ManagementPlanBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.SubsidiaryPlan;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc010SubsidiaryPlansIntegratedTest {

    private static final PolicyCheck PROC_010 = PolicyCheck.of("PROC-010");
    private static final String REQUIRED = "required:CHANGE, COMMUNICATIONS, COST, PROCUREMENT, QUALITY, RESOURCE, RISK, "
            + "SCHEDULE, SCOPE, STAKEHOLDER (default)";

    @Test
    void reports_the_missing_risk_plan() {
        Project project = lacking(SubsidiaryPlan.RISK).buys(false).build();

        PROC_010.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("The approved plan lacks: RISK.")
                .saysInChinese("已批准的项目管理计划缺少:风险。")
                .becauseOf("missingPlans=RISK", "buys=false", REQUIRED);
    }

    @Test
    void lists_all_missing_plans_of_a_plan_without_parts() {
        Project project = project().managementPlan(plan(Set.of())).buys(true).build();

        PROC_010.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("The approved plan lacks: SCOPE, SCHEDULE, COST, QUALITY, RESOURCE, COMMUNICATIONS, RISK, PROCUREMENT, "
                        + "STAKEHOLDER, CHANGE.");
    }

    @Test
    void passes_all_parts_but_procurement_where_nothing_is_bought() {
        Project project = lacking(SubsidiaryPlan.PROCUREMENT).buys(false).build();

        PROC_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_the_nine_required_parts_where_nothing_is_bought() {
        Project project =
                lacking(SubsidiaryPlan.PROCUREMENT, SubsidiaryPlan.REQUIREMENTS, SubsidiaryPlan.CONFIGURATION)
                        .buys(false)
                        .build();

        PROC_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_the_missing_procurement_plan_of_a_project_that_buys() {
        Project project = lacking(SubsidiaryPlan.PROCUREMENT).buys(true).build();

        PROC_010.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("missingPlans=PROCUREMENT", "buys=true", REQUIRED);
    }

    @Test
    void cannot_tell_whether_a_project_that_may_buy_needs_a_procurement_plan() {
        Project project = lacking(SubsidiaryPlan.PROCUREMENT).build();

        PROC_010.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: buys");
    }

    @Test
    void reports_another_missing_plan_even_if_it_is_not_known_whether_the_project_buys() {
        Project project = lacking(SubsidiaryPlan.PROCUREMENT, SubsidiaryPlan.RISK).build();

        PROC_010.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("missingPlans=RISK", "buys=null", REQUIRED);
    }

    @Test
    void passes_all_parts_without_knowing_whether_the_project_buys() {
        Project project = lacking().build();

        PROC_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({
        "SCOPE, 5.1, SCP-01", "SCHEDULE, 6.1, SCH-01", "COST, 7.1, FIN-01", "QUALITY, 8.1, GOV-05",
        "RESOURCE, 9.1, RES-01", "COMMUNICATIONS, 10.1, STK-03", "RISK, 11.1, RSK-01", "STAKEHOLDER, 13.2, STK-02",
        "PROCUREMENT, 12.1, GOV-03", "CHANGE, 4.6, GOV-08"
    })
    void excuses_a_plan_whose_planning_process_is_tailored_out(SubsidiaryPlan part, String edition6, String edition8) {
        Project project = lacking(part).buys(true).processLog(processLog(tailoredOut(edition6))).build();
        Project project8 = lacking(part).buys(true).processLog(processLog8(tailoredOut(edition8))).build();

        PROC_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
        PROC_010.given(project8).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_excuse_a_plan_whose_planning_process_nobody_approved_to_tailor_out() {
        ProcessRecord unapproved = process("11.1", ProcessStatus.NOT_APPLICABLE)
                .tailoring(new Tailoring("small project", null, null))
                .build();

        PROC_010.given(lacking(SubsidiaryPlan.RISK).processLog(processLog(unapproved)).build()).at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void does_not_excuse_a_plan_because_the_planning_process_of_another_is_tailored_out() {
        Project project = lacking(SubsidiaryPlan.RISK).processLog(processLog(tailoredOut("12.1"))).build();

        PROC_010.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void excuses_the_procurement_plan_without_knowing_whether_the_project_buys() {
        Project project = lacking(SubsidiaryPlan.PROCUREMENT).processLog(processLog(tailoredOut("12.1"))).build();

        PROC_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_ask_for_parts_that_are_not_required() {
        Project project = lacking(SubsidiaryPlan.REQUIREMENTS, SubsidiaryPlan.CONFIGURATION).build();

        PROC_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void asks_for_the_parts_that_the_organisation_requires() {
        Project project = project()
                .managementPlan(plan(Set.of(SubsidiaryPlan.SCOPE)))
                .processLog(processLog())
                .build();

        PROC_010.given(project).with("PROC-010.required", "SCOPE").at("2026-03-31").yields("PASS Project/P-1");
        PROC_010.given(project).with("PROC-010.required", "SCOPE|CONFIGURATION").at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("missingPlans=CONFIGURATION", "buys=null", "required:CONFIGURATION, SCOPE (profile)");
    }

    @Test
    void cannot_tell_without_the_parts_of_the_plan() {
        Project project = project().managementPlan(plan(null)).build();

        PROC_010.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: managementPlan.subsidiaryPlans");
    }

    @Test
    void cannot_tell_without_the_plan() {
        PROC_010.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: managementPlan");
    }

    @ParameterizedTest
    @EnumSource(value = DocumentStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void does_not_examine_a_plan_that_is_not_approved(DocumentStatus status) {
        Project project = project().managementPlan(plan(Set.of()).withStatus(status)).build();

        PROC_010.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_a_plan_that_was_approved_before_it_was_replaced() {
        ManagementPlan replaced =
                plan(Set.of()).with().status(DocumentStatus.SUPERSEDED).approvedOn(day("2026-01-15")).build();

        PROC_010.given(project().managementPlan(replaced).build()).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(Lifecycle.class)
    void does_not_examine_adaptive_projects_only(Lifecycle lifecycle) {
        Project project = lacking(SubsidiaryPlan.RISK).lifecycle(lifecycle).build();

        PROC_010.given(project).at("2026-03-31")
                .yields(lifecycle == Lifecycle.ADAPTIVE ? "NOT_APPLICABLE Project/P-1" : "FAIL Project/P-1");
    }

    @Test
    void does_not_ask_an_adaptive_project_for_its_plan() {
        Project project = project().lifecycle(Lifecycle.ADAPTIVE).build();

        PROC_010.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    /** A project with an approved plan that has all parts but some. */
    private static ProjectBuilder lacking(SubsidiaryPlan... missing) {
        Set<SubsidiaryPlan> parts = EnumSet.allOf(SubsidiaryPlan.class);
        Set.of(missing).forEach(parts::remove);
        return project().managementPlan(plan(parts));
    }

    private static ManagementPlan plan(Set<SubsidiaryPlan> parts) {
        return ManagementPlanBuilder.builder().status(DocumentStatus.APPROVED).subsidiaryPlans(parts).build();
    }

    private static ProcessRecord tailoredOut(String process) {
        return process(process, ProcessStatus.NOT_APPLICABLE)
                .tailoring(new Tailoring("small project", id("bob"), null))
                .build();
    }
}
