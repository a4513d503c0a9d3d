package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.model.schedule.RelationshipKind.FINISH_TO_START;
import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;
import static org.pmo4j.rules.policies.schedulequality.Schedules.sequence;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch002NoLeadsTest {

    private static final PolicyCheck SCH_002 = PolicyCheck.of("SCH-002");

    @Test
    void reports_1_of_3_links_of_dco_02() {
        Project project = Schedules.dco02().project();

        SCH_002.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("1 of 3 logic links (0.3333) have a lead; allowed 0.")
                .saysInChinese("3条逻辑关系中1条(0.3333)使用提前量,允许0。")
                .becauseOf("hits=1", "links=3", "share=0.3333", "relationships=B-SS-1-C", "max:0 (default)",
                        "linkScope:INTO_POPULATION (default)");
    }

    @Test
    void passes_none_of_3_links_of_dco_01() {
        SCH_002.given(Schedules.dco01().project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_a_link_without_lag_and_reports_half_a_day_less() {
        SCH_002.given(sequence(2).project()).at("2026-03-31").yields("PASS Project/P-1");
        SCH_002.given(schedule().tasks(2).link("T001", FINISH_TO_START, "-0.5", "T002").project()).at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void passes_1_of_20_links_where_a_twentieth_is_allowed() {
        Project project = sequence(20).task("X", 5).link("T020", FINISH_TO_START, "-1", "X").project();

        SCH_002.given(project).with("SCH-002.max", "0.05").at("2026-03-31").yields("PASS Project/P-1");
        SCH_002.given(project).with("SCH-002.max", "0.0499").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void reports_2_of_20_links_where_a_twentieth_is_allowed() {
        Project project = sequence(19)
                .task("X", 5)
                .task("Y", 5)
                .link("T019", FINISH_TO_START, "-1", "X")
                .link("X", FINISH_TO_START, "-1", "Y")
                .project();

        SCH_002.given(project).with("SCH-002.max", "0.05").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void counts_a_lead_into_a_milestone_only_where_all_links_count() {
        Project project = sequence(2).milestone("M").link("T002", FINISH_TO_START, "-1", "M").project();

        SCH_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
        SCH_002.given(project).with("SCH-002.linkScope", "ALL").at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("hits=1", "links=2", "share=0.5", "relationships=T002-FS-1-M", "max:0 (default)",
                        "linkScope:ALL (profile)");
    }

    @Test
    void does_not_apply_where_no_link_leads_into_an_incomplete_task() {
        Project project = schedule()
                .task("A", 5)
                .task("DONE", 5, task -> task.actualFinish(day(5)))
                .milestone("M")
                .chain("DONE", "M")
                .link("A", FINISH_TO_START, "-1", "DONE")
                .project();

        SCH_002.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_links() {
        Project project = schedule().tasks(2).withoutLinks().project();

        SCH_002.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule.relationships");
    }

    @Test
    void cannot_tell_without_links_even_where_every_task_is_complete() {
        Project project = schedule().task("A", 5, task -> task.actualFinish(day(5))).withoutLinks().project();

        SCH_002.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule.relationships");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_002.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_002.given(schedule().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_002.given(Schedules.dco02().project(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_002.given(schedule().withoutLinks().project(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_002.given(Facts.project().state(ProjectState.PROPOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }
}
