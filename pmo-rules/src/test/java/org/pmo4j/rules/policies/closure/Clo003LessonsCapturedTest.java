package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.delivery.Lesson;
import org.pmo4j.model.delivery.LessonsLog;
import org.pmo4j.model.id.LessonId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo003LessonsCapturedTest {

    private static final PolicyCheck CLO_003 = PolicyCheck.of("CLO-003");

    @Test
    void reports_closed_project_with_two_lessons() {
        CLO_003.given(closed(lessons(2, "2026-03-31"))).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Closed project has 2 lessons (required 3), transferred: 2026-03-31.")
                .saysInChinese("已关闭项目有2条经验教训(要求3条),移交:2026-03-31。")
                .becauseOf("lessons=2", "transferredOn=2026-03-31", "minLessons:3 (default)");
    }

    @Test
    void passes_three_lessons_transferred_today() {
        CLO_003.given(closed(lessons(3, "2026-03-31"))).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void reports_three_lessons_that_are_not_transferred() {
        CLO_003.given(closed(lessons(3, null))).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Closed project has 3 lessons (required 3), transferred: NONE.");
    }

    @Test
    void reports_lessons_that_are_transferred_tomorrow() {
        CLO_003.given(closed(lessons(3, "2026-04-01"))).at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"4, FAIL", "5, PASS"})
    void applies_another_number(int number, String outcome) {
        CLO_003.given(closed(lessons(number, "2026-03-31")))
                .with("CLO-003.minLessons", "5").at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, PASS", "2026-04-01, FAIL"})
    void does_not_count_lesson_that_is_recorded_tomorrow(String recordedOn, String outcome) {
        LessonsLog two = lessons(2, "2026-03-31");
        List<Lesson> three = new ArrayList<>(two.lessons());
        three.add(new Lesson(new LessonId("L-9"), "Late", day(recordedOn)));

        CLO_003.given(closed(new LessonsLog(three, two.transferredOn(), null))).at("2026-03-31")
                .yields(outcome + " Project/P-1");
    }

    @Test
    void reports_empty_log() {
        CLO_003.given(closed(lessons(0, "2026-03-31"))).at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_terminated_project() {
        Project project = project().state(ProjectState.TERMINATED).build();

        CLO_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_lessons() {
        CLO_003.given(closed(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: lessons");
    }

    @Test
    void does_not_examine_project_that_goes_on() {
        Project project = project().state(ProjectState.EXECUTING).build();

        CLO_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_state_and_dates() {
        CLO_003.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void does_not_examine_project_without_state_that_plainly_goes_on() {
        Project project = project().forecastFinish(day("2026-04-01")).build();

        CLO_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_count_lessons_while_the_project_goes_on() {
        Project project = closed(lessons(0, null)).withState(ProjectState.EXECUTING);

        CLO_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static LessonsLog lessons(int number, String transferredOn) {
        List<Lesson> lessons = IntStream.range(0, number)
                .mapToObj(no -> new Lesson(new LessonId("L-" + no), "Lesson " + no, null))
                .toList();
        return new LessonsLog(lessons, transferredOn == null ? null : day(transferredOn), null);
    }

    private static Project closed(LessonsLog lessons) {
        return project().state(ProjectState.CLOSED).lessons(lessons).build();
    }
}
