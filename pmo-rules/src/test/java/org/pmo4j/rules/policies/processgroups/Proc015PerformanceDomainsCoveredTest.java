package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.processLog8;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessRecordBuilder;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.ManagementPlanBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc015PerformanceDomainsCoveredTest {

    private static final PolicyCheck PROC_015 = PolicyCheck.of("PROC-015");

    @Test
    void reports_the_domain_without_record() {
        Project project = planned().processLog(allButFinance()).build();

        PROC_015.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Performance domains neither performed nor tailored out with approval: FINANCE.")
                .saysInChinese("既未执行也未经批准裁剪的绩效域:财务。")
                .becauseOf("missingDomains=FINANCE");
    }

    @Test
    void passes_seven_domains_with_one_process_each() {
        Project project = planned().processLog(allButFinance(process("FIN-01", "2026-03-31"))).build();

        PROC_015.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_domain_tailored_out_with_approver() {
        Project project = planned()
                .processLog(allButFinance(process("FIN-01", ProcessStatus.NOT_APPLICABLE)
                        .tailoring(new Tailoring("no budget of its own", id("bob"), null))))
                .build();

        PROC_015.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_domain_tailored_out_without_approver() {
        Project project = planned()
                .processLog(allButFinance(process("FIN-01", ProcessStatus.NOT_APPLICABLE)
                        .tailoring(new Tailoring("no budget of its own", null, null))))
                .build();

        PROC_015.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void reports_domain_whose_only_process_has_not_started() {
        Project project = planned().processLog(allButFinance(process("FIN-01", ProcessStatus.NOT_STARTED))).build();

        PROC_015.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_know_a_process_that_starts_tomorrow() {
        Project project = planned().processLog(allButFinance(process("FIN-01", "2026-04-01"))).build();

        PROC_015.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void lists_all_domains_for_an_empty_log() {
        Project project = planned().processLog(processLog8()).build();

        PROC_015.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Performance domains neither performed nor tailored out with approval: "
                        + "GOVERNANCE, SCOPE, SCHEDULE, FINANCE, STAKEHOLDERS, RESOURCES, RISK.");
    }

    @Test
    void leaves_logs_of_edition_6_to_proc_006() {
        Project project = planned().processLog(processLog()).build();

        PROC_015.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_a_log_of_edition_6_for_the_plan() {
        Project project = project().processLog(processLog()).build();

        PROC_015.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(value = DocumentStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void does_not_examine_project_without_approved_plan(DocumentStatus status) {
        Project project = plan(status).processLog(processLog8()).build();

        PROC_015.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_project_whose_plan_was_approved_before_it_was_replaced() {
        Project project = project()
                .managementPlan(ManagementPlanBuilder.builder()
                        .status(DocumentStatus.SUPERSEDED)
                        .approvedOn(day("2026-01-15"))
                        .build())
                .processLog(processLog8())
                .build();

        PROC_015.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_ask_for_the_log_before_the_plan_is_approved() {
        Project project = plan(DocumentStatus.DRAFT).build();

        PROC_015.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_plan() {
        Project project = project().processLog(processLog8()).build();

        PROC_015.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: managementPlan");
    }

    @Test
    void cannot_tell_without_log() {
        PROC_015.given(planned().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog");
    }

    @Test
    void cannot_tell_without_plan_and_log() {
        PROC_015.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: managementPlan, processLog");
    }

    private static ProjectBuilder planned() {
        return plan(DocumentStatus.APPROVED);
    }

    private static ProjectBuilder plan(DocumentStatus status) {
        return project().managementPlan(ManagementPlanBuilder.builder().status(status).build());
    }

    /** A log with one process of each domain but finance, and some more. */
    private static ProcessLog allButFinance(ProcessRecordBuilder... more) {
        Stream<ProcessRecordBuilder> six = Stream.of("GOV-01", "SCP-01", "SCH-01", "STK-01", "RES-01", "RSK-01")
                .map(id -> process(id, ProcessStatus.COMPLETED));
        return processLog8(Stream.concat(six, Stream.of(more))
                .map(ProcessRecordBuilder::build)
                .toArray(ProcessRecord[]::new));
    }
}
