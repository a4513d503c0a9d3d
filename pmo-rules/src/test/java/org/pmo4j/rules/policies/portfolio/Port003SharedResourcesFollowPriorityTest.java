package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.allocation;
import static org.pmo4j.rules.policies.Facts.allocations;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.resource;
import static org.pmo4j.rules.policies.Facts.resources;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.rules.policies.PolicyCheck;

class Port003SharedResourcesFollowPriorityTest {

    private static final PolicyCheck PORT_003 = PolicyCheck.of("PORT-003");
    private static final Resource CRANE = resource("CRANE", "1").build();

    @Test
    void reports_a_project_that_waits_while_a_less_important_one_holds_the_resource() {
        judged(asks("P-1", 1), holds("P-2", 2, "2026-06-10", "2026-07-31"))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE")
                .says("Project P-1 (priority 1) gets 0.5 of 1 FTE of CRANE while project P-2 (priority 2) holds it from"
                        + " 2026-06-10 to 2026-06-30.")
                .saysInChinese("2026-06-10至2026-06-30,优先级1的项目P-1仅获资源CRANE的0.5/1 FTE,"
                        + "而优先级2的项目P-2占用该资源。")
                .becauseOf("resource=CRANE", "starved=P-1", "starvedPriority=1", "holder=P-2", "holderPriority=2",
                        "requested=1", "granted=0.5", "start=2026-06-10", "finish=2026-06-30",
                        "minDays:5 (default)", "horizonDays:365 (default)");
    }

    @Test
    void reports_two_projects_in_the_same_month() {
        judged(asks("P-1", 1), holds("P-2", 2)).at("2026-04-01").yields("FAIL Resource/CRANE");
    }

    @Test
    void passes_projects_of_equal_priority() {
        judged(asks("P-1", 1), holds("P-2", 1)).at("2026-04-01").yields("PASS Resource/CRANE");
    }

    @Test
    void passes_where_the_more_important_project_holds_the_resource() {
        judged(asks("P-1", 2), holds("P-2", 1)).at("2026-04-01").yields("PASS Resource/CRANE");
    }

    @Test
    void cannot_tell_where_a_priority_is_not_held() {
        judged(asks("P-1", 1), holds("P-2", null)).at("2026-04-01").yields("UNKNOWN Resource/CRANE: projects.priority");
        judged(asks("P-1", null), holds("P-2", 1)).at("2026-04-01").yields("UNKNOWN Resource/CRANE: projects.priority");
    }

    @Test
    void needs_no_priority_of_a_project_that_is_alone_with_the_resource() {
        judged(asks("P-1", null)).at("2026-04-01").yields("PASS Resource/CRANE");
    }

    @Test
    void reports_a_known_conflict_beside_an_unknown_priority() {
        judged(asks("P-1", 1), holds("P-2", null), holds("P-3", 3)).at("2026-04-01").yields("FAIL Resource/CRANE");
    }

    @Test
    void passes_four_common_days_and_reports_five() {
        judged(asks("P-1", 1), holds("P-2", 2, "2026-06-27", "2026-07-31")).at("2026-04-01").yields("PASS Resource/CRANE");
        judged(asks("P-1", 1), holds("P-2", 2, "2026-06-26", "2026-07-31")).at("2026-04-01").yields("FAIL Resource/CRANE");
        judged(asks("P-1", 1), holds("P-2", 2, "2026-06-27", "2026-07-31"))
                .with("PORT-003.minDays", "4")
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
    }

    @Test
    void needs_no_priority_for_four_common_days_and_cannot_tell_of_five() {
        Project four = holds("P-2", null, "2026-06-27", "2026-07-31");
        Project five = holds("P-2", null, "2026-06-26", "2026-07-31");

        judged(asks("P-1", 1), four).at("2026-04-01").yields("PASS Resource/CRANE");
        judged(asks("P-1", 1), five).at("2026-04-01").yields("UNKNOWN Resource/CRANE: projects.priority");
        judged(asks("P-1", 1), five).with("PORT-003.minDays", "6").at("2026-04-01").yields("PASS Resource/CRANE");
    }

    @Test
    void counts_common_days_within_the_window_only() {
        judged(asks("P-1", 1), holds("P-2", 2)).at("2026-06-27").yields("PASS Resource/CRANE");
        judged(asks("P-1", 1), holds("P-2", 2)).at("2026-06-26").yields("FAIL Resource/CRANE");
        judged(asks("P-1", 1), holds("P-2", 2))
                .with("PORT-003.horizonDays", "64")
                .at("2026-04-01")
                .yields("PASS Resource/CRANE");
        judged(asks("P-1", 1), holds("P-2", 2))
                .with("PORT-003.horizonDays", "65")
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
    }

    @Test
    void hears_demands_up_to_the_last_day_of_the_window() {
        judged(asks("P-1", 1), holds("P-2", 2))
                .with("PORT-003.horizonDays", "60")
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
        judged(asks("P-1", 1), holds("P-2", 2))
                .with("PORT-003.horizonDays", "61")
                .at("2026-04-01")
                .yields("PASS Resource/CRANE");
    }

    @Test
    void tells_the_first_conflict_by_day_then_by_project() {
        judged(asks("P-4", 1), asks("P-3", 1), holds("P-6", 2), holds("P-5", 2), holds("P-1", 9, "2026-06-02", "2026-06-30"))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE")
                .says("Project P-3 (priority 1) gets 0.5 of 1 FTE of CRANE while project P-5 (priority 2) holds it from"
                        + " 2026-06-01 to 2026-06-30.");
    }

    @Test
    void a_project_on_hold_asks_for_nothing_but_holds() {
        judged(asks("P-1", 1).withState(ProjectState.ON_HOLD), holds("P-2", 2))
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
        judged(asks("P-1", 1), holds("P-2", 2).withState(ProjectState.ON_HOLD))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
    }

    @Test
    void an_allocation_of_nothing_holds_nothing() {
        Project nothing = project("P-2")
                .priority(2)
                .allocations(allocations(allocation("CRANE", "2026-06-01", "2026-06-30", "0").build()))
                .build();

        judged(asks("P-1", 1), nothing).at("2026-04-01").yields("PASS Resource/CRANE");
    }

    @Test
    void two_allocations_of_one_project_are_no_conflict() {
        Project project = asks("P-1", 1);
        Project both = project.withAllocations(allocations(
                project.allocations().allocations().get(0),
                allocation("CRANE", "2026-06-02", "2026-06-30", "0.5").build()));

        judged(both).at("2026-04-01").yields("PASS Resource/CRANE");
        judged(both.withPriority(null)).at("2026-04-01").yields("PASS Resource/CRANE");
    }

    @Test
    void does_not_count_wishes_of_proposed_projects() {
        judged(asks("P-1", 1).withState(ProjectState.PROPOSED), holds("P-2", 2))
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_a_resource_that_is_not_shared_or_not_asked_for() {
        PORT_003.given(asks("P-1", 1), holds("P-2", 2))
                .inPortfolio(it -> it.resources(resources(CRANE.withShared(false))))
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
        judged(holds("P-1", 1), holds("P-2", 2)).at("2026-04-01").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void leaves_missing_allocations_to_port_001() {
        judged(project().state(ProjectState.EXECUTING).build()).at("2026-04-01").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_without_the_pool() {
        PORT_003.given(project().build()).at("2026-04-01").yields("UNKNOWN Portfolio/PF: resources");
    }

    @Test
    void has_nothing_to_say_about_an_empty_pool() {
        PORT_003.given(project().build())
                .inPortfolio(it -> it.resources(resources()))
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case judged(Project... projects) {
        return PORT_003.given(projects).inPortfolio(it -> it.resources(resources(CRANE)));
    }

    /** Gets 0.5 of 1 in June. */
    private static Project asks(String id, @Nullable Integer priority) {
        return project(id)
                .priority(priority)
                .state(ProjectState.EXECUTING)
                .allocations(allocations(allocation("CRANE", "2026-06-01", "2026-06-30", "0.5")
                        .requested(new BigDecimal("1"))
                        .build()))
                .build();
    }

    /** Gets 0.5 as requested in June. */
    private static Project holds(String id, @Nullable Integer priority) {
        return holds(id, priority, "2026-06-01", "2026-06-30");
    }

    private static Project holds(String id, @Nullable Integer priority, String start, String finish) {
        return project(id)
                .priority(priority)
                .state(ProjectState.EXECUTING)
                .allocations(allocations(allocation("CRANE", start, finish, "0.5").build()))
                .build();
    }
}
