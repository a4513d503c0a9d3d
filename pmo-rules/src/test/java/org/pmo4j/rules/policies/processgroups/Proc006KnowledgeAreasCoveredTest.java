package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.managementPlan;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.processLog8;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.tailoredOut;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc006KnowledgeAreasCoveredTest {

    private static final PolicyCheck PROC_006 = PolicyCheck.of("PROC-006");

    @Test
    void reports_missing_procurement_of_a_project_that_buys() {
        Project project = planned().processLog(without("12")).buys(true).build();

        PROC_006.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Knowledge areas neither performed nor tailored out with approval: PROCUREMENT.")
                .saysInChinese("既未执行也未经批准裁剪的知识领域:采购。")
                .becauseOf("missingAreas=PROCUREMENT");
    }

    @Test
    void passes_missing_procurement_of_a_project_that_does_not_buy() {
        Project project = planned().processLog(without("12")).buys(false).build();

        PROC_006.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_whether_missing_procurement_matters() {
        Project project = planned().processLog(without("12")).build();

        PROC_006.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: buys");
    }

    @Test
    void passes_ten_areas_whether_or_not_it_buys() {
        Project project = planned().processLog(without()).build();

        PROC_006.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_another_missing_area_although_it_is_not_known_to_buy() {
        Project project = planned().processLog(without("12", "10")).build();

        PROC_006.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Knowledge areas neither performed nor tailored out with approval: COMMUNICATIONS.");
    }

    @Test
    void reports_quality_tailored_out_without_approver() {
        Project project = planned()
                .processLog(without(process("8.1", ProcessStatus.NOT_APPLICABLE).build(), "8"))
                .buys(false)
                .build();

        PROC_006.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Knowledge areas neither performed nor tailored out with approval: QUALITY.");
    }

    @Test
    void passes_quality_tailored_out_with_approver() {
        Project project = planned().processLog(without(tailoredOut("8.1"), "8")).buys(false).build();

        PROC_006.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_all_areas_of_an_empty_process_log() {
        Project project = planned().processLog(processLog()).buys(true).build();

        PROC_006.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Knowledge areas neither performed nor tailored out with approval: INTEGRATION, SCOPE, SCHEDULE, COST, "
                        + "QUALITY, RESOURCE, COMMUNICATIONS, RISK, PROCUREMENT, STAKEHOLDER.");
    }

    @Test
    void does_not_apply_while_the_plan_is_a_draft() {
        Project logged = project()
                .managementPlan(managementPlan(DocumentStatus.DRAFT).build())
                .processLog(processLog())
                .build();
        Project unlogged = logged.with().id(new ProjectId("P-2")).processLog(null).build();

        PROC_006.given(logged, unlogged).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void does_not_apply_to_edition_8() {
        Project planned = planned().processLog(processLog8()).build();
        Project unplanned = project("P-2").processLog(processLog8()).build();

        PROC_006.given(planned, unplanned).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void cannot_tell_without_process_log() {
        Project project = planned().build();

        PROC_006.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog");
    }

    @Test
    void cannot_tell_without_plan() {
        Project project = project().processLog(processLog()).build();

        PROC_006.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: managementPlan");
    }

    @Test
    void cannot_tell_when_nothing_is_held() {
        Project project = project().build();

        PROC_006.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog, managementPlan");
    }

    private static ProjectBuilder planned() {
        return project().managementPlan(managementPlan(DocumentStatus.APPROVED).build());
    }

    /** The first process of every area but those of the chapters. */
    private static ProcessLog without(String... chapters) {
        return processLog(Stream.of("4", "5", "6", "7", "8", "9", "10", "11", "12", "13")
                .filter(chapter -> !List.of(chapters).contains(chapter))
                .map(chapter -> process(chapter + ".1", ProcessStatus.COMPLETED).build())
                .toArray(ProcessRecord[]::new));
    }

    private static ProcessLog without(ProcessRecord instead, String chapter) {
        List<ProcessRecord> records = new ArrayList<>(without(chapter).records());
        records.add(instead);
        return processLog(records.toArray(ProcessRecord[]::new));
    }
}
