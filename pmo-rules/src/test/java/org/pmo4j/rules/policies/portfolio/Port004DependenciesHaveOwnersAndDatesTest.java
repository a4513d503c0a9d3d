package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.dependencies;
import static org.pmo4j.rules.policies.Facts.dependency;
import static org.pmo4j.rules.policies.Facts.project;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pmo4j.model.id.DependencyId;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.portfolio.DependencyKind;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Port004DependenciesHaveOwnersAndDatesTest {

    private static final PolicyCheck PORT_004 = PolicyCheck.of("PORT-004");
    private static final Dependency COMPLETE = dependency("D-1", "P-1", "P-2", DependencyKind.FINISH_TO_START)
            .neededOn(day("2026-06-30"))
            .build();
    private static final Dependency BARE = COMPLETE.with().owner(null).neededOn(null).agreed(null).build();

    @Test
    void reports_what_a_dependency_lacks() {
        judged(BARE.withAgreed(false))
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1 of P-2 on P-1 lacks agreed, neededOn, owner.")
                .saysInChinese("项目P-2对P-1的依赖D-1缺少:提供方同意(agreed)、责任人(owner)、需求日期(neededOn)。")
                .becauseOf("dependency=D-1", "giver=P-1", "receiver=P-2", "missing=agreed, neededOn, owner");
    }

    @Test
    void passes_an_agreed_dependency_with_owner_and_date() {
        judged(COMPLETE).at("2026-03-31").yields("PASS Dependency/D-1");
    }

    @Test
    void reports_a_dependency_that_the_giver_has_not_agreed_to() {
        judged(COMPLETE.withAgreed(false))
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1 of P-2 on P-1 lacks agreed.");
        judged(COMPLETE.withAgreed(null)).at("2026-03-31").yields("FAIL Dependency/D-1");
    }

    @Test
    void reports_a_dependency_that_lacks_only_its_owner_or_its_date() {
        judged(COMPLETE.withOwner(null))
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1 of P-2 on P-1 lacks owner.");
        judged(COMPLETE.withNeededOn(null))
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1 of P-2 on P-1 lacks neededOn.");
    }

    @Test
    void cannot_tell_where_the_source_keeps_none_of_the_three_for_any_dependency() {
        judged(BARE, BARE.withId(new DependencyId("D-2")))
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: dependencies.agreed, dependencies.neededOn, dependencies.owner");
    }

    @Test
    void reports_a_bare_dependency_where_another_one_shows_that_the_source_keeps_the_three() {
        Dependency information = COMPLETE.with().id(new DependencyId("D-2"))
                .kind(DependencyKind.INFORMATION)
                .build();

        judged(BARE, information).at("2026-03-31").yields("FAIL Dependency/D-1");
    }

    @Test
    void follows_a_delivery_to_its_day() {
        Dependency delivered = COMPLETE.with().owner(null).deliveredOn(day("2026-03-31")).build();

        judged(delivered).at("2026-03-30").yields("FAIL Dependency/D-1");
        judged(delivered).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_mere_information() {
        judged(COMPLETE.with().kind(DependencyKind.INFORMATION).owner(null).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "TERMINATED"})
    void does_not_examine_closed_projects(ProjectState state) {
        between(state, ProjectState.EXECUTING, COMPLETE.withOwner(null))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
        between(ProjectState.EXECUTING, state, COMPLETE.withOwner(null))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
        between(ProjectState.EXECUTING, state, BARE).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        between(state, ProjectState.EXECUTING, BARE).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"CLOSED", "TERMINATED"})
    void examines_projects_in_every_other_state(ProjectState state) {
        between(state, state, COMPLETE.withOwner(null)).at("2026-03-31").yields("FAIL Dependency/D-1");
    }

    @Test
    void a_state_that_is_not_held_counts_as_not_closed() {
        between(null, null, COMPLETE.withOwner(null)).at("2026-03-31").yields("FAIL Dependency/D-1");
    }

    @Test
    void cannot_tell_without_dependencies() {
        PORT_004.given().at("2026-03-31").yields("UNKNOWN Portfolio/PF: dependencies");
    }

    @Test
    void has_nothing_to_say_about_an_empty_register() {
        judged().at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case judged(Dependency... dependencies) {
        return between(ProjectState.EXECUTING, ProjectState.PLANNING, dependencies);
    }

    private static PolicyCheck.Case between(
            @Nullable ProjectState giver, @Nullable ProjectState receiver, Dependency... dependencies) {
        return PORT_004.given(project("P-1").state(giver).build(), project("P-2").state(receiver).build())
                .inPortfolio(it -> it.dependencies(dependencies(dependencies)));
    }
}
