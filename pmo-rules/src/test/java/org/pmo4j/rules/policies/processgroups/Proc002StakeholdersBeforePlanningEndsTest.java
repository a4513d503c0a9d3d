package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.delivery.Stakeholder;
import org.pmo4j.model.delivery.StakeholderRegister;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.StakeholderId;
import org.pmo4j.model.project.ManagementPlan;
import org.pmo4j.model.project.ManagementPlanBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc002StakeholdersBeforePlanningEndsTest {

    private static final PolicyCheck PROC_002 = PolicyCheck.of("PROC-002");

    @Test
    void reports_stakeholder_identified_the_day_after_the_plan_was_approved() {
        Project project = approved(register(stakeholder("S-1", "2026-02-02")));

        PROC_002.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("The plan was approved on 2026-02-01 with 0 identified stakeholders; 1 required.")
                .saysInChinese("项目管理计划于2026-02-01批准时已识别相关方0个,要求至少1个。")
                .becauseOf("planApprovedOn=2026-02-01", "identified=0", "minStakeholders:1 (default)");
    }

    @Test
    void passes_stakeholder_identified_on_the_day_the_plan_was_approved() {
        Project project = approved(register(stakeholder("S-1", "2026-02-01")));

        PROC_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_empty_register() {
        PROC_002.given(approved(register())).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void asks_for_as_many_stakeholders_as_set() {
        Project project = approved(register(
                stakeholder("S-1", "2026-01-15"), stakeholder("S-2", "2026-02-01"), stakeholder("S-3", "2026-02-02")));

        PROC_002.given(project).with("PROC-002.minStakeholders", "2").at("2026-03-31").yields("PASS Project/P-1");
        PROC_002.given(project).with("PROC-002.minStakeholders", "3").at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("The plan was approved on 2026-02-01 with 2 identified stakeholders; 3 required.");
    }

    @Test
    void counts_missing_dates_in_favour_of_the_project() {
        Project undatedStakeholder = approved(register(stakeholder("S-1", null)));
        Project undatedApproval = project()
                .managementPlan(plan(DocumentStatus.APPROVED, null))
                .stakeholderRegister(register(stakeholder("S-1", "2026-03-30")))
                .build();

        PROC_002.given(undatedStakeholder).at("2026-03-31").yields("PASS Project/P-1");
        PROC_002.given(undatedApproval).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_empty_register_though_the_day_of_approval_is_not_held() {
        Project project = project()
                .managementPlan(plan(DocumentStatus.APPROVED, null))
                .stakeholderRegister(register())
                .build();

        PROC_002.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("The plan was approved on NONE with 0 identified stakeholders; 1 required.");
    }

    @Test
    void examines_plan_superseded_after_its_approval() {
        Project project = project()
                .managementPlan(plan(DocumentStatus.SUPERSEDED, "2026-02-01"))
                .stakeholderRegister(register())
                .build();

        PROC_002.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_plan_that_is_not_approved() {
        Project draft = project()
                .managementPlan(plan(DocumentStatus.DRAFT, null))
                .stakeholderRegister(register())
                .build();
        Project neverApproved = project().managementPlan(plan(DocumentStatus.SUPERSEDED, null)).build();

        PROC_002.given(draft).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PROC_002.given(neverApproved).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_stakeholder_register() {
        PROC_002.given(approved(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: stakeholderRegister");
    }

    @Test
    void cannot_tell_without_management_plan() {
        Project nothing = project("P-1").build();
        Project empty = project("P-2").stakeholderRegister(register()).build();

        PROC_002.given(nothing, empty).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: managementPlan", "UNKNOWN Project/P-2: managementPlan");
    }

    private static Project approved(@Nullable StakeholderRegister register) {
        return project()
                .managementPlan(plan(DocumentStatus.APPROVED, "2026-02-01"))
                .stakeholderRegister(register)
                .build();
    }

    private static ManagementPlan plan(DocumentStatus status, @Nullable String approvedOn) {
        return ManagementPlanBuilder.builder()
                .status(status)
                .approvedOn(approvedOn == null ? null : day(approvedOn))
                .build();
    }

    private static StakeholderRegister register(Stakeholder... stakeholders) {
        return new StakeholderRegister(List.of(stakeholders), null);
    }

    private static Stakeholder stakeholder(String id, @Nullable String identifiedOn) {
        return new Stakeholder(new StakeholderId(id), id, identifiedOn == null ? null : day(identifiedOn));
    }
}
