package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.allocation;
import static org.pmo4j.rules.policies.Facts.allocations;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.resource;
import static org.pmo4j.rules.policies.Facts.resources;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.CapacityPeriod;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.rules.policies.PolicyCheck;

class Port001NoResourceIsOverAllocatedTest {

    private static final PolicyCheck PORT_001 = PolicyCheck.of("PORT-001");
    private static final Resource CRANE = resource("CRANE", "1").build();

    @Test
    void reports_two_loads_that_exceed_the_capacity_together() {
        PORT_001.given(books("P-2", "2026-06-01", "2026-06-30", "0.41"), books("P-1", "2026-06-01", "2026-06-30", "0.6"))
                .inPortfolio(it -> it.resources(resources(CRANE)))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE")
                .says("Resource CRANE is booked at 1.01 FTE against 1 FTE from 2026-06-01 to 2026-06-30"
                        + " (projects P-1, P-2).")
                .saysInChinese("资源CRANE在2026-06-01至2026-06-30被分配1.01 FTE,超过产能1 FTE(项目:P-1、P-2)。")
                .becauseOf("resource=CRANE", "load=1.01", "capacity=1", "start=2026-06-01", "finish=2026-06-30",
                        "projects=P-1, P-2", "horizonDays:365 (default)", "minDays:5 (default)", "tolerance:0 (default)");
    }

    @Test
    void passes_two_loads_that_make_the_capacity() {
        judged(CRANE, books("P-1", "2026-06-01", "2026-06-30", "0.6"), books("P-2", "2026-06-01", "2026-06-30", "0.4"))
                .at("2026-04-01")
                .yields("PASS Resource/CRANE");
    }

    @Test
    void reports_the_overload_that_port_002_leaves_to_it() {
        judged(CRANE, books("P-1", "2026-06-01", "2026-08-09", "1.01")).at("2026-04-01").yields("FAIL Resource/CRANE");
    }

    @Test
    void passes_a_shared_hand_over_day() {
        judged(CRANE, books("P-1", "2026-06-01", "2026-06-15", "1"), books("P-2", "2026-06-15", "2026-06-30", "1"))
                .at("2026-04-01")
                .yields("PASS Resource/CRANE");
    }

    @Test
    void passes_four_days_and_reports_five() {
        Project leaving = books("P-1", "2026-06-01", "2026-06-15", "1");

        judged(CRANE, leaving, books("P-2", "2026-06-12", "2026-06-30", "1"))
                .at("2026-04-01")
                .yields("PASS Resource/CRANE");
        judged(CRANE, leaving, books("P-2", "2026-06-11", "2026-06-30", "1"))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
    }

    @Test
    void reports_a_single_day_where_the_parameter_asks_for_one() {
        judged(CRANE, books("P-1", "2026-06-01", "2026-06-15", "1"), books("P-2", "2026-06-15", "2026-06-30", "1"))
                .with("PORT-001.minDays", "1")
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
    }

    @Test
    void passes_a_load_at_the_tolerance_and_reports_one_above_it() {
        judged(CRANE, books("P-1", "2026-06-01", "2026-06-30", "1.1"))
                .with("PORT-001.tolerance", "0.1")
                .at("2026-04-01")
                .yields("PASS Resource/CRANE");
        judged(CRANE, books("P-1", "2026-06-01", "2026-06-30", "1.11"))
                .with("PORT-001.tolerance", "0.1")
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
    }

    @Test
    void looks_no_further_than_the_horizon() {
        Project project = books("P-1", "2026-04-11", "2026-04-30", "2");

        judged(CRANE, project).with("PORT-001.horizonDays", "9").at("2026-04-01").yields("NOT_APPLICABLE Portfolio/PF");
        judged(CRANE, project).with("PORT-001.horizonDays", "13").at("2026-04-01").yields("PASS Resource/CRANE");
        judged(CRANE, project).with("PORT-001.horizonDays", "14").at("2026-04-01").yields("FAIL Resource/CRANE");
    }

    @Test
    void does_not_look_back() {
        judged(CRANE, books("P-1", "2026-03-01", "2026-03-31", "2")).at("2026-04-01").yields("NOT_APPLICABLE Portfolio/PF");
        judged(CRANE, books("P-1", "2026-03-01", "2026-04-05", "2")).at("2026-04-01").yields("FAIL Resource/CRANE");
    }

    @Test
    void a_weekend_neither_counts_nor_interrupts() {
        Resource resource = CRANE.withCapacityPeriods(List.of(
                new CapacityPeriod(day("2026-06-06"), day("2026-06-07"), BigDecimal.ZERO)));

        judged(resource, books("P-1", "2026-06-04", "2026-06-10", "2"))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE")
                .says("Resource CRANE is booked at 2 FTE against 1 FTE from 2026-06-04 to 2026-06-10 (projects P-1).");
        judged(resource, books("P-1", "2026-06-04", "2026-06-09", "2")).at("2026-04-01").yields("PASS Resource/CRANE");
    }

    @Test
    void reports_any_load_on_a_resource_that_has_no_capacity_at_all() {
        judged(resource("CRANE", "0").build(), books("P-1", "2026-06-01", "2026-06-30", "0.1"))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"PROPOSED", "CLOSED", "TERMINATED"})
    void counts_projects_that_go_on(ProjectState state) {
        judged(CRANE, books("P-1", "2026-06-01", "2026-06-30", "2").withState(state))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "CLOSED", "TERMINATED"})
    void does_not_count_wishes_and_ended_projects(ProjectState state) {
        judged(CRANE, books("P-1", "2026-06-01", "2026-06-30", "2").withState(state))
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void judges_resources_that_are_not_shared() {
        judged(CRANE.withShared(false), books("P-1", "2026-06-01", "2026-06-30", "2"))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
    }

    @Test
    void cannot_tell_without_capacity() {
        judged(resource("CRANE", null).build(), books("P-1", "2026-06-01", "2026-06-30", "1"))
                .at("2026-04-01")
                .yields("UNKNOWN Resource/CRANE: resources.capacity");
    }

    @Test
    void needs_no_capacity_where_capacity_periods_cover_the_load() {
        Resource resource = resource("CRANE", null)
                .capacityPeriods(List.of(new CapacityPeriod(day("2026-06-01"), day("2026-06-30"), BigDecimal.ONE)))
                .build();

        judged(resource, books("P-1", "2026-06-01", "2026-06-30", "1")).at("2026-04-01").yields("PASS Resource/CRANE");
        judged(resource, books("P-1", "2026-06-01", "2026-07-01", "1"))
                .at("2026-04-01")
                .yields("UNKNOWN Resource/CRANE: resources.capacity");
        judged(resource, books("P-1", "2026-06-01", "2026-07-01", "2")).at("2026-04-01").yields("FAIL Resource/CRANE");
    }

    @Test
    void needs_no_capacity_for_an_allocation_of_nothing() {
        judged(resource("CRANE", null).build(), books("P-1", "2026-06-01", "2026-06-30", "0"))
                .at("2026-04-01")
                .yields("PASS Resource/CRANE");
    }

    @Test
    void names_running_projects_without_allocations_and_judges_the_known_loads() {
        Project unplanned = project("P-2").state(ProjectState.EXECUTING).build();
        Project proposed = project("P-3").state(ProjectState.PROPOSED).build();

        judged(CRANE, books("P-1", "2026-06-01", "2026-06-30", "2"), unplanned, proposed)
                .at("2026-04-01")
                .yields("UNKNOWN Project/P-2: allocations", "FAIL Resource/CRANE");
    }

    @Test
    void cannot_tell_without_the_pool_and_then_asks_no_project() {
        PORT_001.given(project("P-1").state(ProjectState.EXECUTING).build())
                .at("2026-04-01")
                .yields("UNKNOWN Portfolio/PF: resources");
    }

    @Test
    void has_nothing_to_say_about_an_empty_pool_or_a_resource_without_bookings() {
        Project idle = project("P-1").allocations(allocations()).build();

        PORT_001.given(idle)
                .inPortfolio(it -> it.resources(resources()))
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
        judged(CRANE, idle).at("2026-04-01").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case judged(Resource resource, Project... projects) {
        return PORT_001.given(projects).inPortfolio(it -> it.resources(resources(resource)));
    }

    private static Project books(String id, String start, String finish, String load) {
        Allocation allocation = allocation("CRANE", start, finish, load).build();
        return project(id).state(ProjectState.EXECUTING).allocations(allocations(allocation)).build();
    }
}
