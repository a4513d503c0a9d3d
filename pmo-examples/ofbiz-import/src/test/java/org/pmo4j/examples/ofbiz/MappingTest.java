package org.pmo4j.examples.ofbiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Customer;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityBuilder;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;

class MappingTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final ZoneId UTC = ZoneId.of("UTC");

    @TempDir
    Path folder;

    @Test
    void a_task_gets_what_its_work_effort_holds_and_nothing_else() {
        Activity task = sample("B-10").schedule().activities().get(2);

        assertThat(task).isEqualTo(ActivityBuilder.builder()
                .id(new ActivityId("B-13"))
                .name("Order the filler")
                .kind(ActivityKind.TASK)
                .parent(new ActivityId("B-11"))
                .start(LocalDate.of(2026, 1, 19))
                .finish(LocalDate.of(2026, 4, 10))
                .actualStart(LocalDate.of(2026, 1, 20))
                .percentComplete(new BigDecimal("0.6"))
                .build());
    }

    @Test
    void a_project_gets_what_the_files_hold_and_nothing_else() {
        Project project = sample("B-10");

        assertThat(project).isEqualTo(ProjectBuilder.builder()
                .id(new ProjectId("B-10"))
                .name("Bottling line")
                .customer(new Customer("Lindow Drinks Cooperative", null))
                .plannedStart(LocalDate.of(2026, 1, 12))
                .plannedFinish(LocalDate.of(2026, 6, 30))
                .managers(project.managers())
                .schedule(project.schedule())
                .build());
    }

    @Test
    void kinds_links_and_assignments_of_a_schedule_are_those_of_the_files() {
        var schedule = sample("B-10").schedule();

        assertThat(schedule.activities())
                .extracting(activity -> activity.id() + " " + activity.kind() + " " + activity.resourced())
                .containsExactly(
                        "B-11 SUMMARY false", "B-12 TASK false", "B-13 TASK false", "B-14 SUMMARY false",
                        "B-15 TASK true", "B-17 MILESTONE false");
        assertThat(schedule.relationships()).extracting(Relationship::label)
                .containsExactly("B-12-FS-B-13", "B-13-FS-B-15", "B-15-FS-B-17");
        assertThat(schedule.statusDate()).isNull();
    }

    @Test
    void a_status_of_the_installation_means_its_code() {
        Activity inspected = sample("B-10").schedule().activities().get(1);

        assertThat(inspected.percentComplete()).isEqualByComparingTo("1");
        assertThat(inspected.actualFinish()).isEqualTo(LocalDate.of(2026, 1, 15));
    }

    @Test
    void managers_are_those_of_the_role_with_their_time() {
        assertThat(sample("B-10").managers().assignments())
                .extracting(ManagerAssignment::party, ManagerAssignment::start, ManagerAssignment::finish)
                .containsExactly(
                        tuple(
                                new PersonId("tomas"), LocalDate.of(2026, 1, 7), LocalDate.of(2026, 2, 13)),
                        tuple(new PersonId("ines"), LocalDate.of(2026, 2, 14), null));
    }

    @Test
    void one_manager_of_whom_nothing_is_known_makes_the_whole_register_unknown() {
        assertThat(sample("B-20").managers()).isNull();
    }

    @Test
    void an_active_project_has_no_state_because_active_may_mean_any_and_a_closed_one_has() {
        assertThat(sample("B-20").state()).isNull();
        assertThat(sample("B-30").state()).isEqualTo(ProjectState.CLOSED);
        assertThat(sample("B-30").stateSince()).isEqualTo(LocalDate.of(2025, 11, 28));
    }

    @Test
    void links_are_not_held_where_no_file_holds_any() throws IOException {
        Path file = Files.writeString(folder.resolve("p.xml"), """
                <entity-engine-xml>
                  <WorkEffort workEffortId="1" workEffortTypeId="PROJECT"/>
                  <WorkEffort workEffortId="2" workEffortTypeId="TASK" workEffortParentId="1"/>
                </entity-engine-xml>
                """);

        Project project = OfbizData.read(List.of(file), new ServerDays(UTC, UTC), AS_OF).portfolio().projects().get(0);

        assertThat(project.schedule().relationships()).isNull();
        assertThat(project.managers()).isNull();
    }

    @Test
    void a_day_is_that_of_the_office_not_of_the_server() {
        Project written = sample("B-10");
        Project office = OfbizData.read(List.of(Path.of(Run.SAMPLE)), new ServerDays(UTC, ZoneId.of("Asia/Shanghai")), AS_OF)
                .portfolio()
                .project(new ProjectId("B-10"));

        assertThat(written.schedule().activities().get(1).actualFinish()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(office.schedule().activities().get(1).actualFinish()).isEqualTo(LocalDate.of(2026, 1, 16));
        assertThat(office.schedule().activities().get(1).start()).isEqualTo(LocalDate.of(2026, 1, 12));
    }

    /**
     * Why each passes: PMA-001, one PROVIDER_MANAGER in force on the day; PMA-003, the Party is a PERSON; SCH-001, each task
     * that is not complete has a link in and one out. The others are those that the summary marks as resting on no data.
     */
    @Test
    void nothing_passes_that_the_files_do_not_show() {
        OfbizData data = read();

        var passes = GovernanceEngine.standard().evaluate(data.portfolio(), AS_OF).results()
                .filter(result -> result.outcome() == Outcome.PASS)
                .map(result -> result.policy().id() + " " + result.subject().project())
                .filter(pass -> !Summary.NOT_EXPRESSIBLE.containsKey(pass.substring(0, pass.indexOf(' '))))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(passes).containsExactly("PMA-001 B-10", "PMA-003 B-10", "SCH-001 B-10");
    }

    @Test
    void only_four_policies_pass_because_no_field_of_ofbiz_could_violate_them() {
        assertThat(Summary.NOT_EXPRESSIBLE).containsOnlyKeys("SCH-002", "SCH-003", "SCH-004", "SCH-005");
    }

    private static Project sample(String id) {
        return read().portfolio().project(new ProjectId(id));
    }

    private static OfbizData read() {
        return OfbizData.read(List.of(Path.of(Run.SAMPLE)), new ServerDays(UTC, UTC), AS_OF);
    }
}
