package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.delivery.SatisfactionSurvey;
import org.pmo4j.model.delivery.StakeholderRegister;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc014StakeholderSatisfactionMetTest {

    private static final PolicyCheck PROC_014 = PolicyCheck.of("PROC-014");

    @Test
    void reports_score_just_below_the_minimum() {
        Project project = closed(survey("2026-03-20", "0.69"));

        PROC_014.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Stakeholder satisfaction at closure: 0.69 on 2026-03-20; at least 0.70 required.")
                .saysInChinese("收尾时相关方满意度为0.69(2026-03-20),要求不低于0.70。")
                .becauseOf("measuredOn=2026-03-20", "score=0.69", "minScore:0.70 (default)");
    }

    @Test
    void passes_score_at_the_minimum() {
        PROC_014.given(closed(survey("2026-03-20", "0.70"))).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void holds_the_minimum_that_the_organisation_sets() {
        PROC_014.given(closed(survey("2026-03-20", "0.85"))).with("PROC-014.minScore", "0.85").at("2026-03-31")
                .yields("PASS Project/P-1");
        PROC_014.given(closed(survey("2026-03-20", "0.8499"))).with("PROC-014.minScore", "0.85").at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_closed_project_without_any_survey() {
        PROC_014.given(closed()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Stakeholder satisfaction at closure: NONE on NONE; at least 0.70 required.")
                .becauseOf("measuredOn=null", "score=null", "minScore:0.70 (default)");
    }

    @Test
    void lets_the_latest_survey_count() {
        Project better = closed(survey("2025-04-30", "0.50"), survey("2026-03-20", "0.80"));
        Project worse = closed(survey("2025-04-30", "0.80"), survey("2026-03-20", "0.50"));

        PROC_014.given(better).at("2026-03-31").yields("PASS Project/P-1");
        PROC_014.given(worse).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void lets_the_later_entry_of_one_day_count() {
        Project better = closed(survey("2026-03-20", "0.50"), survey("2026-03-20", "0.80"));
        Project worse = closed(survey("2026-03-20", "0.80"), survey("2026-03-20", "0.50"));

        PROC_014.given(better).at("2026-03-31").yields("PASS Project/P-1");
        PROC_014.given(worse).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_know_a_survey_dated_tomorrow() {
        Project project = closed(survey("2026-03-20", "0.69"), survey("2026-04-01", "0.90"));

        PROC_014.given(project).at("2026-03-31").yields("FAIL Project/P-1");
        PROC_014.given(project).at("2026-04-01").yields("PASS Project/P-1");
    }

    @Test
    void reports_closed_project_whose_only_survey_is_dated_tomorrow() {
        PROC_014.given(closed(survey("2026-04-01", "0.90"))).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("measuredOn=null", "score=null", "minScore:0.70 (default)");
    }

    @Test
    void cannot_tell_without_surveys() {
        Project project = project()
                .state(ProjectState.CLOSED)
                .stakeholderRegister(new StakeholderRegister(List.of(), null))
                .build();

        PROC_014.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: stakeholderRegister.surveys");
    }

    @Test
    void cannot_tell_without_register() {
        Project project = project().state(ProjectState.CLOSED).build();

        PROC_014.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: stakeholderRegister");
    }

    @Test
    void cannot_tell_without_state() {
        PROC_014.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
        PROC_014.given(closed().withState(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
        PROC_014.given(closed().withState(null).withStateSince(day("2026-01-01"))).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void does_not_examine_project_without_state_that_plainly_runs() {
        Project project = project().plannedFinish(day("2026-04-01")).build();

        PROC_014.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PROC_014.given(project).at("2026-04-01").yields("UNKNOWN Project/P-1: state");
    }

    @ParameterizedTest
    @EnumSource(value = ProjectState.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void does_not_examine_projects_in_other_states(ProjectState state) {
        PROC_014.given(closed().withState(state)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project closed(SatisfactionSurvey... surveys) {
        return project()
                .state(ProjectState.CLOSED)
                .stakeholderRegister(new StakeholderRegister(List.of(), List.of(surveys)))
                .build();
    }

    private static SatisfactionSurvey survey(String measuredOn, String score) {
        return new SatisfactionSurvey(day(measuredOn), new BigDecimal(score));
    }
}
