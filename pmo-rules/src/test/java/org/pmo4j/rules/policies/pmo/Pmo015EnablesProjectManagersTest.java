package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.pmo.Engagements.byPerson;
import static org.pmo4j.rules.policies.pmo.Engagements.byProject;
import static org.pmo4j.rules.policies.pmo.Engagements.bySomebody;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo015EnablesProjectManagersTest {

    private static final PolicyCheck PMO_015 = PolicyCheck.of("PMO-015");
    private static final Project[] FIVE = Stream.of("ann", "bob", "cleo", "dan", "eve")
            .map(person -> ledBy("P-" + person, person).build())
            .toArray(Project[]::new);

    @Test
    void reports_two_of_five_managers_who_were_not_reached() {
        given(List.of(coached("ann", "2026-03-01"), coached("bob", "2026-03-01"), coached("dan", "2026-03-01")), FIVE)
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The PMO coached, mentored or trained 3 of 5 project managers in 180 days; 0.80 required."
                        + " Not reached: cleo, eve.")
                .saysInChinese("180天内PMO辅导或培训了5名项目经理中的3名,要求0.80。未覆盖:cleo、eve。")
                .becauseOf("covered=3", "inScope=5", "uncovered=cleo, eve", "windowDays:180 (default)",
                        "minShare:0.80 (default)");
    }

    @Test
    void passes_four_of_five_managers() {
        given(
                        List.of(
                                coached("ann", "2026-03-01"),
                                coached("bob", "2026-03-01"),
                                coached("cleo", "2026-03-01"),
                                coached("dan", "2026-03-01")),
                        FIVE)
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_79_of_a_hundred_managers_and_passes_80() {
        Person[] people = IntStream.range(0, 100).mapToObj(n -> person("m" + n).build()).toArray(Person[]::new);
        Project[] projects =
                IntStream.range(0, 100).mapToObj(n -> ledBy("P-" + n, "m" + n).build()).toArray(Project[]::new);
        List<PmoEngagement> coachings =
                IntStream.range(0, 80).mapToObj(n -> coached("m" + n, "2026-03-01")).toList();

        given(coachings.subList(0, 79), projects).people(people).at("2026-03-31").yields("FAIL Pmo/epmo");
        given(coachings, projects).people(people).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void keeps_to_the_share_that_is_set() {
        List<PmoEngagement> half = List.of(coached("ann", "2026-03-01"));
        Project[] two = {ledBy("P-1", "ann").build(), ledBy("P-2", "bob").build()};

        given(half, two).with("PMO-015.minShare", "0.5").at("2026-03-31").yields("PASS Pmo/epmo");
        given(half, two).with("PMO-015.minShare", "0.51").at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void counts_contact_180_days_ago() {
        given(List.of(coached("ann", "2025-10-02")), ledBy("P-1", "ann").build()).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void does_not_count_contact_181_days_ago() {
        given(List.of(coached("ann", "2025-10-01")), ledBy("P-1", "ann").build()).at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void keeps_to_the_window_that_is_set() {
        PolicyCheck.Case coached = given(List.of(coached("ann", "2026-03-01")), ledBy("P-1", "ann").build())
                .with("PMO-015.windowDays", "30");

        coached.at("2026-03-31").yields("PASS Pmo/epmo");
        coached.at("2026-04-01").yields("FAIL Pmo/epmo");
    }

    @ParameterizedTest
    @EnumSource(names = {"COACHING", "MENTORING", "TRAINING"})
    void counts_services_that_enable_people(ServiceKind service) {
        given(List.of(byPerson("ann", service, "2026-03-01")), ledBy("P-1", "ann").build()).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @ParameterizedTest
    @EnumSource(names = {"COACHING", "MENTORING", "TRAINING"}, mode = EnumSource.Mode.EXCLUDE)
    void does_not_count_other_services(ServiceKind service) {
        given(List.of(byPerson("ann", service, "2026-03-01")), ledBy("P-1", "ann").build()).at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void counts_contact_recorded_on_the_project_alone_for_its_manager() {
        given(List.of(byProject("P-1", ServiceKind.COACHING, "2026-03-01")), ledBy("P-1", "ann").build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void counts_contact_with_another_person_of_the_project_for_that_person_only() {
        PmoEngagement withBob = coached("bob", "2026-03-01").withProject(project("P-1").build().id());

        given(List.of(withBob), ledBy("P-1", "ann").build()).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void does_not_count_contact_recorded_on_a_project_outside_the_scope() {
        Project free = ledBy("P-2", "ann").governingPmos(governedBy()).build();

        given(List.of(byProject("P-2", ServiceKind.COACHING, "2026-03-01")), ledBy("P-1", "ann").build(), free)
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void counts_a_manager_of_two_projects_once() {
        given(List.of(), ledBy("P-1", "ann").build(), ledBy("P-2", "ann").build()).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("covered=0", "inScope=1", "uncovered=ann", "windowDays:180 (default)",
                        "minShare:0.80 (default)");
    }

    @Test
    void looks_for_those_who_are_accountable_managers_on_the_day() {
        Project project = project("P-1")
                .state(ProjectState.EXECUTING)
                .governingPmos(governedBy("epmo"))
                .managers(managers(
                        manager("ann").finish(day("2026-03-30")).build(),
                        manager("bob").accountable(false).build(),
                        manager("cleo").start(day("2026-04-01")).build(),
                        manager("dan").start(day("2026-03-31")).build()))
                .build();

        given(List.of(coached("dan", "2026-03-31")), project).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void does_not_apply_without_governed_active_project() {
        Project closed = ledBy("P-1", "ann").state(ProjectState.CLOSED).build();
        Project unstated = ledBy("P-2", "ann").state(null).build();
        Project free = ledBy("P-3", "ann").governingPmos(governedBy()).build();

        given(List.of(), closed, unstated, free).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        given(List.of()).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_apply_where_projects_are_known_to_have_no_manager() {
        given(List.of(), ledBy("P-1").build()).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_apply_where_the_manager_is_no_person() {
        Project project = ledBy("P-1")
                .managers(managers(manager("ann").party(new PmoId("epmo")).build()))
                .build();

        given(List.of(), project).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_without_managers() {
        given(List.of(), ledBy("P-1").managers(null).build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: projects.managers");
    }

    @Test
    void leaves_out_a_project_without_managers_beside_others() {
        Project silent = ledBy("P-2").managers(null).build();

        given(List.of(coached("ann", "2026-03-01")), ledBy("P-1", "ann").build(), silent).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_where_no_project_holds_its_pmos() {
        given(List.of(), ledBy("P-1", "ann").governingPmos(null).build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: projects.governingPmos");
    }

    @Test
    void cannot_tell_without_engagements() {
        PMO_015.given(ledBy("P-1", "ann").build()).onlyPmos(pmo("epmo").build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: engagements");
    }

    @Test
    void cannot_tell_where_nothing_is_held() {
        PMO_015.given(project().build()).onlyPmos(pmo("epmo").build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: engagements, projects.governingPmos");
    }

    @Test
    void cannot_tell_where_the_log_names_neither_persons_nor_projects() {
        given(List.of(bySomebody(ServiceKind.COACHING, "2026-03-01")), ledBy("P-1", "ann").build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: engagements.person, engagements.project");
    }

    @Test
    void cannot_tell_from_a_log_without_names_on_the_first_day_of_the_window() {
        given(List.of(bySomebody(ServiceKind.COACHING, "2025-10-02")), ledBy("P-1", "ann").build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: engagements.person, engagements.project");
    }

    @Test
    void cannot_tell_from_a_log_without_names_however_small_the_share() {
        given(List.of(bySomebody(ServiceKind.COACHING, "2026-03-01")), ledBy("P-1", "ann").build())
                .with("PMO-015.minShare", "0.001")
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: engagements.person, engagements.project");
    }

    @Test
    void passes_a_log_without_names_where_no_share_is_asked_for() {
        given(List.of(bySomebody(ServiceKind.COACHING, "2026-03-01")), ledBy("P-1", "ann").build())
                .with("PMO-015.minShare", "0")
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_a_log_that_names_some_persons() {
        given(
                        List.of(bySomebody(ServiceKind.COACHING, "2026-03-01"), coached("bob", "2026-03-01")),
                        ledBy("P-1", "ann").build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void reports_a_log_without_names_before_the_window_only() {
        given(List.of(bySomebody(ServiceKind.COACHING, "2025-10-01")), ledBy("P-1", "ann").build()).at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void reports_a_log_without_names_of_other_services() {
        given(List.of(bySomebody(ServiceKind.AUDIT, "2026-03-01")), ledBy("P-1", "ann").build()).at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        PMO_015.given(ledBy("P-1", "ann").governingPmos(governedBy("closed", "planned")).build())
                .onlyPmos(
                        pmo("closed").status(PmoStatus.CLOSED).build(),
                        pmo("planned").status(PmoStatus.PLANNED).engagements(List.of()).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(List<PmoEngagement> engagements, Project... projects) {
        return PMO_015.given(projects).onlyPmos(pmo("epmo").engagements(engagements).build());
    }

    private static ProjectBuilder ledBy(String id, String... people) {
        return project(id)
                .state(ProjectState.EXECUTING)
                .governingPmos(governedBy("epmo"))
                .managers(managers(Stream.of(people)
                        .map(person -> manager(person).build())
                        .toArray(ManagerAssignment[]::new)));
    }

    private static PmoEngagement coached(String person, String usedOn) {
        return byPerson(person, ServiceKind.COACHING, usedOn);
    }
}
