package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.model.schedule.RelationshipKind.FINISH_TO_FINISH;
import static org.pmo4j.model.schedule.RelationshipKind.START_TO_FINISH;
import static org.pmo4j.model.schedule.RelationshipKind.START_TO_START;
import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;
import static org.pmo4j.rules.policies.schedulequality.Schedules.sequence;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch004MostlyFinishToStartTest {

    private static final PolicyCheck SCH_004 = PolicyCheck.of("SCH-004");

    @Test
    void reports_2_of_3_links_of_dco_01() {
        Project project = Schedules.dco01().project();

        SCH_004.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("2 of 3 logic links (0.6667) are finish-to-start; required 0.90.")
                .saysInChinese("3条逻辑关系中2条(0.6667)为完成到开始,要求0.90。")
                .becauseOf("fs=2", "links=3", "share=0.6667", "relationships=B-SS+2-C", "min:0.90 (default)",
                        "linkScope:INTO_POPULATION (default)");
    }

    @Test
    void passes_9_of_10_links() {
        Project project = sequence(10).task("X", 5).link("T010", START_TO_START, "0", "X").project();

        SCH_004.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_8_of_9_links() {
        Project project = sequence(9).task("X", 5).link("T009", START_TO_START, "0", "X").project();

        SCH_004.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("8 of 9 logic links (0.8889) are finish-to-start; required 0.90.");
    }

    @Test
    void passes_half_of_the_links_where_half_is_required_and_reports_less() {
        Project half = sequence(2).task("X", 5).link("T002", FINISH_TO_FINISH, "0", "X").project();
        Project third = sequence(2)
                .task("X", 5)
                .link("T001", START_TO_FINISH, "0", "X")
                .link("T002", FINISH_TO_FINISH, "0", "X")
                .project();

        SCH_004.given(half).with("SCH-004.min", "0.5").at("2026-03-31").yields("PASS Project/P-1");
        SCH_004.given(half).with("SCH-004.min", "0.5001").at("2026-03-31").yields("FAIL Project/P-1");
        SCH_004.given(third).with("SCH-004.min", "0.5").at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("fs=1", "links=3", "share=0.3333", "relationships=T001-SF-X, T002-FF-X", "min:0.5 (profile)",
                        "linkScope:INTO_POPULATION (default)");
    }

    @Test
    void counts_a_link_into_a_milestone_only_where_all_links_count() {
        Project project = sequence(2).milestone("M").link("T002", FINISH_TO_FINISH, "0", "M").project();

        SCH_004.given(project).at("2026-03-31").yields("PASS Project/P-1");
        SCH_004.given(project).with("SCH-004.linkScope", "ALL").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_where_no_link_leads_into_an_incomplete_task() {
        Project project = schedule().task("A", 5).milestone("M").link("A", FINISH_TO_FINISH, "0", "M").project();

        SCH_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_links() {
        SCH_004.given(schedule().tasks(2).withoutLinks().project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.relationships");
        SCH_004.given(schedule().task("A", 5, task -> task.actualFinish(day(5))).withoutLinks().project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.relationships");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_004.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_004.given(schedule().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_004.given(Schedules.dco01().project(ProjectState.ON_HOLD)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_004.given(schedule().withoutLinks().project(ProjectState.ON_HOLD)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_004.given(Facts.project().state(ProjectState.ON_HOLD).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }
}
