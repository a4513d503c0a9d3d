package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.model.portfolio.DependencyKind.FINISH_TO_FINISH;
import static org.pmo4j.model.portfolio.DependencyKind.FINISH_TO_START;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.dependencies;
import static org.pmo4j.rules.policies.Facts.dependency;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.portfolio.DependencyKind;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Port006DependenciesContainNoCycleTest {

    private static final PolicyCheck PORT_006 = PolicyCheck.of("PORT-006");

    @Test
    void reports_a_cycle_of_three_projects() {
        judged(edge("A", "B", FINISH_TO_START), edge("B", "C", FINISH_TO_START), edge("C", "A", FINISH_TO_START))
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF")
                .says("1 dependency cycle(s): A>B>C.")
                .saysInChinese("存在1个项目依赖环:A>B>C。")
                .becauseOf("cycles=A>B>C", "count=1");
    }

    @Test
    void lists_every_cycle_in_one_finding() {
        judged(
                        edge("D", "C", FINISH_TO_START),
                        edge("C", "D", FINISH_TO_START),
                        edge("A", "B", FINISH_TO_START),
                        edge("B", "A", FINISH_TO_START))
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF")
                .says("2 dependency cycle(s): A>B, C>D.")
                .becauseOf("cycles=A>B, C>D", "count=2");
    }

    @Test
    void passes_dependencies_in_one_direction() {
        judged(edge("A", "B", FINISH_TO_START), edge("A", "C", FINISH_TO_START)).at("2026-03-31").yields("PASS Portfolio/PF");
    }

    @Test
    void passes_projects_that_only_have_to_finish_together() {
        judged(edge("A", "B", FINISH_TO_FINISH), edge("B", "A", FINISH_TO_FINISH))
                .at("2026-03-31")
                .yields("PASS Portfolio/PF");
    }

    @Test
    void reports_a_cycle_with_one_start_that_waits_for_a_finish() {
        judged(edge("A", "B", FINISH_TO_START), edge("B", "A", FINISH_TO_FINISH))
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF");
    }

    @ParameterizedTest
    @EnumSource(names = {"START_TO_START", "INFORMATION"})
    void other_kinds_close_no_cycle(DependencyKind kind) {
        judged(edge("A", "B", FINISH_TO_START), edge("B", "A", kind)).at("2026-03-31").yields("PASS Portfolio/PF");
        judged(edge("A", "B", kind)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void a_delivery_breaks_the_cycle_from_its_day_on() {
        Dependency delivered = edge("B", "A", FINISH_TO_START).withDeliveredOn(day("2026-03-31"));

        judged(edge("A", "B", FINISH_TO_START), delivered).at("2026-03-30").yields("FAIL Portfolio/PF");
        judged(edge("A", "B", FINISH_TO_START), delivered).at("2026-03-31").yields("PASS Portfolio/PF");
        judged(delivered).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "TERMINATED"})
    void a_closed_project_breaks_the_cycle(ProjectState state) {
        cycleWith(state).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"CLOSED", "TERMINATED"})
    void a_project_in_every_other_state_stays_in_the_cycle(ProjectState state) {
        cycleWith(state).at("2026-03-31").yields("FAIL Portfolio/PF");
    }

    @Test
    void cannot_tell_without_dependencies() {
        PORT_006.given().at("2026-03-31").yields("UNKNOWN Portfolio/PF: dependencies");
    }

    @Test
    void has_nothing_to_say_about_an_empty_register() {
        judged().at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case judged(Dependency... edges) {
        Project[] projects = Stream.of("A", "B", "C", "D").map(id -> project(id).build()).toArray(Project[]::new);
        return PORT_006.given(projects).inPortfolio(it -> it.dependencies(dependencies(edges)));
    }

    private static PolicyCheck.Case cycleWith(ProjectState state) {
        return PORT_006.given(project("A").build(), project("B").state(state).build())
                .inPortfolio(it -> it.dependencies(
                        dependencies(edge("A", "B", FINISH_TO_START), edge("B", "A", FINISH_TO_START))));
    }

    private static Dependency edge(String giver, String receiver, DependencyKind kind) {
        return dependency(giver + receiver, giver, receiver, kind).build();
    }
}
