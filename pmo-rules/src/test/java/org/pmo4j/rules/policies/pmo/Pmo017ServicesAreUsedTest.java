package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.pmo.Engagements.byPerson;
import static org.pmo4j.rules.policies.pmo.Engagements.byProject;
import static org.pmo4j.rules.policies.pmo.Engagements.bySomebody;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo017ServicesAreUsedTest {

    private static final PolicyCheck PMO_017 = PolicyCheck.of("PMO-017");

    @Test
    void reports_49_of_a_hundred_projects_and_passes_50() {
        Project[] projects = IntStream.range(0, 100).mapToObj(n -> governed("P-" + n).build()).toArray(Project[]::new);
        List<PmoEngagement> uses = IntStream.range(0, 50).mapToObj(n -> used("P-" + n, "2026-03-01")).toList();

        given(uses.subList(0, 49), projects).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("49 of 100 projects used a service of the PMO in 90 days; 0.50 required.")
                .saysInChinese("90天内100个项目中有49个使用PMO服务,要求0.50。")
                .becauseOf("using=49", "inScope=100", "windowDays:90 (default)", "minShare:0.50 (default)");
        given(uses, projects).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void passes_one_of_two_projects() {
        given(List.of(used("P-1", "2026-03-01")), governed("P-1").build(), governed("P-2").build()).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void keeps_to_the_share_that_is_set() {
        given(List.of(used("P-1", "2026-03-01")), governed("P-1").build(), governed("P-2").build())
                .with("PMO-017.minShare", "0.51")
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void counts_use_90_days_ago() {
        given(List.of(used("P-1", "2025-12-31")), governed("P-1").build()).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void does_not_count_use_91_days_ago() {
        given(List.of(used("P-1", "2025-12-30")), governed("P-1").build()).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void keeps_to_the_window_that_is_set() {
        PolicyCheck.Case used =
                given(List.of(used("P-1", "2026-03-01")), governed("P-1").build()).with("PMO-017.windowDays", "30");

        used.at("2026-03-31").yields("PASS Pmo/epmo");
        used.at("2026-04-01").yields("FAIL Pmo/epmo");
    }

    @ParameterizedTest
    @EnumSource
    void counts_every_service(ServiceKind service) {
        given(List.of(byProject("P-1", service, "2026-03-01")), governed("P-1").build()).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void does_not_count_use_by_a_project_outside_the_scope() {
        Project free = governed("P-2").governingPmos(governedBy()).build();

        given(List.of(used("P-2", "2026-03-01")), governed("P-1").build(), free).at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void reports_pmo_whose_services_nobody_used() {
        given(List.of(), governed("P-1").build()).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("using=0", "inScope=1", "windowDays:90 (default)", "minShare:0.50 (default)");
    }

    @Test
    void does_not_apply_without_active_project_in_scope() {
        Project closed = governed("P-1").state(ProjectState.CLOSED).build();
        Project unstated = governed("P-2").state(null).build();
        Project free = governed("P-3").governingPmos(governedBy()).build();

        given(List.of(), closed, unstated, free).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        given(List.of()).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_where_no_project_holds_its_pmos() {
        given(List.of(), governed("P-1").governingPmos(null).build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: projects.governingPmos");
    }

    @Test
    void leaves_out_a_project_that_does_not_hold_its_pmos_beside_others() {
        given(List.of(used("P-1", "2026-03-01")), governed("P-1").build(), governed("P-2").governingPmos(null).build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_without_engagements() {
        PMO_017.given(governed("P-1").build()).onlyPmos(pmo("epmo").build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: engagements");
    }

    @Test
    void cannot_tell_where_nothing_is_held() {
        PMO_017.given(project().build()).onlyPmos(pmo("epmo").build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: engagements, projects.governingPmos");
    }

    @Test
    void cannot_tell_where_the_log_names_no_project() {
        given(
                        List.of(
                                bySomebody(ServiceKind.AUDIT, "2026-03-01"),
                                byPerson("ann", ServiceKind.COACHING, "2026-03-01"),
                                used("P-1", "2025-12-30")),
                        governed("P-1").build())
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: engagements.project");
    }

    @Test
    void cannot_tell_from_a_log_without_projects_on_the_first_day_of_the_window() {
        given(List.of(bySomebody(ServiceKind.AUDIT, "2025-12-31")), governed("P-1").build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: engagements.project");
    }

    @Test
    void cannot_tell_from_a_log_without_projects_however_small_the_share() {
        given(List.of(bySomebody(ServiceKind.AUDIT, "2026-03-01")), governed("P-1").build())
                .with("PMO-017.minShare", "0.001")
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: engagements.project");
    }

    @Test
    void passes_a_log_without_projects_where_no_share_is_asked_for() {
        given(List.of(bySomebody(ServiceKind.AUDIT, "2026-03-01")), governed("P-1").build())
                .with("PMO-017.minShare", "0")
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_a_log_that_names_some_projects() {
        Project free = governed("P-2").governingPmos(governedBy()).build();

        given(
                        List.of(bySomebody(ServiceKind.AUDIT, "2026-03-01"), used("P-2", "2026-03-01")),
                        governed("P-1").build(),
                        free)
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        PMO_017.given(governed("P-1").governingPmos(governedBy("closed", "planned")).build())
                .onlyPmos(
                        pmo("closed").status(PmoStatus.CLOSED).build(),
                        pmo("planned").status(PmoStatus.PLANNED).engagements(List.of()).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(List<PmoEngagement> engagements, Project... projects) {
        return PMO_017.given(projects).onlyPmos(pmo("epmo").engagements(engagements).build());
    }

    private static ProjectBuilder governed(String id) {
        return project(id).state(ProjectState.EXECUTING).governingPmos(governedBy("epmo"));
    }

    private static PmoEngagement used(String project, String usedOn) {
        return byProject(project, ServiceKind.AUDIT, usedOn);
    }
}
