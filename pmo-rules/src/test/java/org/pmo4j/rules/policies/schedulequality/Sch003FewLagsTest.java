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

class Sch003FewLagsTest {

    private static final PolicyCheck SCH_003 = PolicyCheck.of("SCH-003");

    @Test
    void reports_1_of_3_links_of_dco_01() {
        Project project = Schedules.dco01().project();

        SCH_003.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("1 of 3 logic links (0.3333) have a lag above 0 days; allowed 0.05.")
                .saysInChinese("3条逻辑关系中1条(0.3333)滞后量超过0天,允许0.05。")
                .becauseOf("hits=1", "links=3", "share=0.3333", "relationships=B-SS+2-C", "max:0.05 (default)",
                        "excusedLagDays:0 (default)", "linkScope:INTO_POPULATION (default)");
    }

    @Test
    void passes_none_of_3_links_of_dco_02() {
        SCH_003.given(Schedules.dco02().project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_1_of_20_links() {
        SCH_003.given(oneOfTwenty("2").project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_2_of_20_links() {
        SCH_003.given(twoOfTwenty().project()).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_2_of_20_links_where_a_tenth_is_allowed_and_reports_them_where_less_is() {
        SCH_003.given(twoOfTwenty().project()).with("SCH-003.max", "0.10").at("2026-03-31").yields("PASS Project/P-1");
        SCH_003.given(twoOfTwenty().project()).with("SCH-003.max", "0.0999").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void excuses_a_lag_of_5_days_where_5_are_excused_and_reports_a_longer_one() {
        SCH_003.given(oneOfTwenty("5").project())
                .with("SCH-003.excusedLagDays", "5", "SCH-003.max", "0")
                .at("2026-03-31")
                .yields("PASS Project/P-1");
        SCH_003.given(oneOfTwenty("5.5").project())
                .with("SCH-003.excusedLagDays", "5", "SCH-003.max", "0")
                .at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("1 of 20 logic links (0.05) have a lag above 5 days; allowed 0.");
    }

    @Test
    void counts_a_lag_into_a_milestone_only_where_all_links_count() {
        Project project = sequence(2).milestone("M").link("T002", FINISH_TO_START, "1", "M").project();

        SCH_003.given(project).at("2026-03-31").yields("PASS Project/P-1");
        SCH_003.given(project).with("SCH-003.linkScope", "ALL").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_where_no_link_leads_into_an_incomplete_task() {
        Project project = schedule().task("A", 5).milestone("M").link("A", FINISH_TO_START, "1", "M").project();

        SCH_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_links() {
        SCH_003.given(schedule().tasks(2).withoutLinks().project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.relationships");
        SCH_003.given(schedule().task("A", 5, task -> task.actualFinish(day(5))).withoutLinks().project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.relationships");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_003.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_003.given(schedule().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_003.given(Schedules.dco01().project(ProjectState.TERMINATED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_003.given(schedule().withoutLinks().project(ProjectState.TERMINATED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_003.given(Facts.project().state(ProjectState.TERMINATED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Schedules oneOfTwenty(String lagDays) {
        return sequence(20).task("X", 5).link("T020", FINISH_TO_START, lagDays, "X");
    }

    private static Schedules twoOfTwenty() {
        return sequence(19)
                .task("X", 5)
                .task("Y", 5)
                .link("T019", FINISH_TO_START, "1", "X")
                .link("X", FINISH_TO_START, "1", "Y");
    }
}
