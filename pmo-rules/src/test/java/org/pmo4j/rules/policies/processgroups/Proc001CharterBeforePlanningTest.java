package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.processLog8;
import static org.pmo4j.rules.policies.Facts.project;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Charter;
import org.pmo4j.model.project.CharterBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc001CharterBeforePlanningTest {

    private static final PolicyCheck PROC_001 = PolicyCheck.of("PROC-001");

    @Test
    void reports_charter_approved_the_day_after_planning_started() {
        Project project = planning(charter(DocumentStatus.APPROVED, "2026-02-02"));

        PROC_001.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Planning started on 2026-02-01, but the charter is APPROVED (approved: 2026-02-02).")
                .saysInChinese("规划于2026-02-01开始,而项目章程状态为已批准(批准日期:2026-02-02)。")
                .becauseOf("planningStarted=2026-02-01", "charterStatus=APPROVED", "charterApprovedOn=2026-02-02");
    }

    @Test
    void passes_charter_approved_on_the_day_planning_starts() {
        Project project = planning(charter(DocumentStatus.APPROVED, "2026-02-01"));

        PROC_001.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_draft_charter_while_scope_planning_is_in_progress() {
        Project project = planning(charter(DocumentStatus.DRAFT, null));

        PROC_001.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Planning started on 2026-02-01, but the charter is DRAFT (approved: NONE).");
    }

    @Test
    void reports_charter_known_not_to_exist() {
        Project project = planning(charter(DocumentStatus.ABSENT, null));

        PROC_001.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_superseded_charter_that_was_approved_before_planning() {
        Project project = planning(charter(DocumentStatus.SUPERSEDED, "2026-01-15"));

        PROC_001.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_superseded_charter_that_was_never_approved() {
        Project project = planning(charter(DocumentStatus.SUPERSEDED, null));

        PROC_001.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void judges_by_the_first_planning_process() {
        Project project = project()
                .processLog(processLog(
                        process("4.1", "2026-01-01").build(),
                        process("5.1", "2026-02-15").build(),
                        process("6.1", "2026-02-01").build()))
                .charter(charter(DocumentStatus.APPROVED, "2026-02-02"))
                .build();

        PROC_001.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Planning started on 2026-02-01, but the charter is APPROVED (approved: 2026-02-02).");
    }

    @Test
    void judges_planning_of_the_eighth_edition_too() {
        Project project = project()
                .processLog(processLog8(process("SCP-01", "2026-02-01").build()))
                .charter(charter(DocumentStatus.APPROVED, "2026-02-02"))
                .build();

        PROC_001.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_approved_charter_where_dates_are_not_held() {
        Project undatedCharter = planning(charter(DocumentStatus.APPROVED, null));
        Project undatedPlanning = project()
                .processLog(processLog(process("5.1", ProcessStatus.COMPLETED).build()))
                .charter(charter(DocumentStatus.APPROVED, "2026-02-02"))
                .build();

        PROC_001.given(undatedCharter).at("2026-03-31").yields("PASS Project/P-1");
        PROC_001.given(undatedPlanning).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_unapproved_charter_though_the_start_of_planning_is_not_held() {
        Project project = project()
                .processLog(processLog(process("5.1", ProcessStatus.COMPLETED).build()))
                .charter(charter(DocumentStatus.SUBMITTED, null))
                .build();

        PROC_001.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Planning started on NONE, but the charter is SUBMITTED (approved: NONE).");
    }

    @Test
    void does_not_examine_project_without_planning() {
        Charter draft = charter(DocumentStatus.DRAFT, null);
        Project initiating =
                project().processLog(processLog(process("4.1", "2026-02-01").build())).charter(draft).build();
        Project notStarted = project()
                .processLog(processLog(process("5.1", ProcessStatus.NOT_STARTED).build()))
                .charter(draft)
                .build();
        Project tailoredOut = project()
                .processLog(processLog(process("5.1", ProcessStatus.NOT_APPLICABLE).build()))
                .charter(draft)
                .build();
        Project startsTomorrow =
                project().processLog(processLog(process("5.1", "2026-04-01").build())).charter(draft).build();

        PROC_001.given(initiating).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PROC_001.given(notStarted).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PROC_001.given(tailoredOut).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PROC_001.given(startsTomorrow).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_empty_process_log() {
        Project project = project().processLog(processLog()).build();

        PROC_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_charter() {
        PROC_001.given(planning(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: charter");
    }

    @Test
    void cannot_tell_without_process_log() {
        Project nothing = project("P-1").build();
        Project draft = project("P-2").charter(charter(DocumentStatus.DRAFT, null)).build();

        PROC_001.given(nothing, draft).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: processLog", "UNKNOWN Project/P-2: processLog");
    }

    private static Project planning(@Nullable Charter charter) {
        return project().processLog(processLog(process("5.1", "2026-02-01").build())).charter(charter).build();
    }

    private static Charter charter(DocumentStatus status, @Nullable String approvedOn) {
        return CharterBuilder.builder()
                .status(status)
                .approvedOn(approvedOn == null ? null : day(approvedOn))
                .build();
    }
}
