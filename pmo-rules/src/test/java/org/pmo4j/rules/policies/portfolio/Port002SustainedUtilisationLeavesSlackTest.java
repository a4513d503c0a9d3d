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
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.CapacityPeriod;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.rules.policies.PolicyCheck;

class Port002SustainedUtilisationLeavesSlackTest {

    private static final PolicyCheck PORT_002 = PolicyCheck.of("PORT-002");
    private static final Resource CRANE = resource("CRANE", "1").build();

    @Test
    void reports_a_load_above_the_limit_for_four_weeks() {
        judged(CRANE, books("2026-06-01", "2026-06-28", "0.86"))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE")
                .says("Resource CRANE is planned above 0.85 of its capacity (at least 0.86) from 2026-06-01 to 2026-06-28;"
                        + " at most 4 weeks in a row may be that full.")
                .saysInChinese("资源CRANE在2026-06-01至2026-06-28利用率持续高于0.85(最低0.86),超过4周。")
                .becauseOf("resource=CRANE", "utilisation=0.86", "start=2026-06-01", "finish=2026-06-28",
                        "maxUtil:0.85 (default)", "weeks:4 (default)", "horizonDays:365 (default)", "minDays:5 (default)",
                        "tolerance:0 (default)");
    }

    @Test
    void passes_a_load_above_the_limit_for_one_day_less() {
        judged(CRANE, books("2026-06-01", "2026-06-27", "0.86")).at("2026-04-01").yields("PASS Resource/CRANE");
    }

    @Test
    void passes_a_load_at_the_limit_for_ten_weeks() {
        judged(CRANE, books("2026-06-01", "2026-08-09", "0.85")).at("2026-04-01").yields("PASS Resource/CRANE");
    }

    @Test
    void compares_with_the_limits_that_are_set() {
        judged(CRANE, books("2026-06-01", "2026-06-14", "0.9"))
                .with("PORT-002.maxUtil", "0.9", "PORT-002.weeks", "2")
                .at("2026-04-01")
                .yields("PASS Resource/CRANE");
        judged(CRANE, books("2026-06-01", "2026-06-14", "0.91"))
                .with("PORT-002.maxUtil", "0.9", "PORT-002.weeks", "2")
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
        judged(CRANE, books("2026-06-01", "2026-06-13", "0.91"))
                .with("PORT-002.maxUtil", "0.9", "PORT-002.weeks", "2")
                .at("2026-04-01")
                .yields("PASS Resource/CRANE");
    }

    @Test
    void days_off_directly_after_the_last_full_day_belong_to_the_weeks() {
        Resource resource = CRANE.withCapacityPeriods(List.of(
                new CapacityPeriod(day("2026-06-27"), day("2026-06-28"), BigDecimal.ZERO)));

        judged(resource, books("2026-06-01", "2026-06-26", "0.9"))
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE")
                .says("Resource CRANE is planned above 0.85 of its capacity (at least 0.9) from 2026-06-01 to 2026-06-26;"
                        + " at most 4 weeks in a row may be that full.");
    }

    @Test
    void does_not_examine_a_resource_of_one_project_only() {
        judged(CRANE.withShared(false), books("2026-06-01", "2026-08-09", "1"))
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void leaves_an_over_allocated_resource_to_port_001() {
        judged(CRANE, books("2026-06-01", "2026-08-09", "1.01")).at("2026-04-01").yields("NOT_APPLICABLE Portfolio/PF");
        judged(CRANE, books("2026-06-01", "2026-08-09", "1.00")).at("2026-04-01").yields("FAIL Resource/CRANE");
    }

    @Test
    void keeps_what_port_001_tolerates() {
        Project project = books("2026-06-01", "2026-08-09", "1.01");

        judged(CRANE, project).with("PORT-001.tolerance", "0.05").at("2026-04-01").yields("FAIL Resource/CRANE");
        judged(CRANE, project).with("PORT-001.minDays", "71").at("2026-04-01").yields("FAIL Resource/CRANE");
        judged(CRANE, project).with("PORT-001.minDays", "70").at("2026-04-01").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void leaves_a_load_just_above_the_tolerance_to_port_001() {
        judged(CRANE, books("2026-06-01", "2026-08-09", "1.05"))
                .with("PORT-001.tolerance", "0.05")
                .at("2026-04-01")
                .yields("FAIL Resource/CRANE");
        judged(CRANE, books("2026-06-01", "2026-08-09", "1.051"))
                .with("PORT-001.tolerance", "0.05")
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void looks_no_further_than_the_horizon_of_port_001() {
        Project project = books("2026-04-11", "2026-08-30", "1");

        judged(CRANE, project).with("PORT-001.horizonDays", "9").at("2026-04-01").yields("NOT_APPLICABLE Portfolio/PF");
        judged(CRANE, project).with("PORT-001.horizonDays", "36").at("2026-04-01").yields("PASS Resource/CRANE");
        judged(CRANE, project).with("PORT-001.horizonDays", "37").at("2026-04-01").yields("FAIL Resource/CRANE");
    }

    @Test
    void cannot_tell_without_capacity() {
        judged(resource("CRANE", null).build(), books("2026-06-01", "2026-06-30", "1"))
                .at("2026-04-01")
                .yields("UNKNOWN Resource/CRANE: resources.capacity");
    }

    @Test
    void leaves_missing_allocations_to_port_001() {
        judged(CRANE, project("P-1").state(ProjectState.EXECUTING).build())
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_without_the_pool() {
        PORT_002.given(project().build()).at("2026-04-01").yields("UNKNOWN Portfolio/PF: resources");
    }

    @Test
    void has_nothing_to_say_about_an_empty_pool_or_a_resource_without_bookings() {
        PORT_002.given(project().build())
                .inPortfolio(it -> it.resources(resources()))
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
        judged(CRANE, project().allocations(allocations()).build())
                .at("2026-04-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case judged(Resource resource, Project... projects) {
        return PORT_002.given(projects).inPortfolio(it -> it.resources(resources(resource)));
    }

    private static Project books(String start, String finish, String load) {
        Allocation allocation = allocation("CRANE", start, finish, load).build();
        return project("P-1").state(ProjectState.EXECUTING).allocations(allocations(allocation)).build();
    }
}
