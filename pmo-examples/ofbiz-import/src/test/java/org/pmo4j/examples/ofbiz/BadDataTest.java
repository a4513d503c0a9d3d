package org.pmo4j.examples.ofbiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BadDataTest {

    private static final String PROJECT = "<WorkEffort workEffortId=\"1\" workEffortTypeId=\"PROJECT\"/>\n";

    @TempDir
    Path folder;

    @Test
    void all_faults_of_all_files_are_told_at_once_and_nothing_is_printed() throws IOException {
        Path first = file("a.xml", PROJECT + """
                <WorkEffort workEffortId="2" workEffortTypeId="TASK" workEffortParentId="9"/>
                <WorkEffort workEffortId="3" workEffortTypeId="TASK" workEffortParentId="1" estimatedStartDate="14.12.2007"/>
                <WorkEffort workEffortId="4" workEffortTypeId="TASK" workEffortParentId="1" currentStatusId="PTS_DREAMT_OF"/>
                <WorkEffort workEffortId="5" workEffortTypeId="TASK" workEffortParentId="1" percentComplete="120"/>
                <WorkEffort workEffortTypeId="TASK"/>
                """);
        Path second = file("b.xml", """
                <WorkEffort workEffortId="3" workEffortTypeId="TASK" workEffortParentId="1"/>
                <WorkEffortAssoc workEffortIdFrom="3" workEffortIdTo="8" workEffortAssocTypeId="WORK_EFF_DEPENDENCY"
                    fromDate="2007-02-30 00:00:00.0"/>
                <WorkEffortPartyAssignment workEffortId="7" partyId="p" roleTypeId="PROVIDER_MANAGER" fromDate="2007-12-14 00:00:00.0"/>
                """);

        Run run = Run.of("--as-of", "2026-03-31", first, second);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).containsExactlyInAnyOrder(
                "a.xml:7 WorkEffort: has no workEffortId",
                "b.xml:2 WorkEffort 3: has the key of the one in a.xml:4",
                "a.xml:3 WorkEffort 2: workEffortParentId '9' is no WorkEffort of these files",
                "a.xml:4 WorkEffort 3: estimatedStartDate '14.12.2007' is no timestamp such as 2007-12-14 00:00:00.0",
                "a.xml:5 WorkEffort 4: currentStatusId 'PTS_DREAMT_OF' is not known: it must mean one of "
                        + "CANCELLED, COMPLETED, CREATED, ON_HOLD, _NA_",
                "a.xml:6 WorkEffort 5: percentComplete '120' is no whole number from 0 to 100",
                "b.xml:4 WorkEffortAssoc 3 8 WORK_EFF_DEPENDENCY 2007-02-30 00:00:00.0: fromDate '2007-02-30 00:00:00.0' "
                        + "is no timestamp such as 2007-12-14 00:00:00.0",
                "b.xml:4 WorkEffortAssoc 3 8 WORK_EFF_DEPENDENCY 2007-02-30 00:00:00.0: workEffortIdTo '8' is no "
                        + "WorkEffort of these files",
                "b.xml:5 WorkEffortPartyAssignment 7 p PROVIDER_MANAGER 2007-12-14 00:00:00.0: workEffortId '7' is no "
                        + "WorkEffort of these files");
    }

    @Test
    void a_reference_into_the_lost_rest_of_a_truncated_file_is_no_fault_of_its_own() throws IOException {
        Path whole = file("a.xml", PROJECT + "<WorkEffort workEffortId=\"2\" workEffortTypeId=\"TASK\" workEffortParentId=\"9\"/>\n");
        Path truncated = Files.writeString(folder.resolve("b.xml"), "<entity-engine-xml>");

        Run run = Run.of("--as-of", "2026-03-31", whole, truncated);

        assertThat(run.faults()).singleElement().asString().startsWith("b.xml:1: is not well-formed XML: ");
    }

    @Test
    void an_id_given_twice_in_one_file_is_refused_even_where_both_say_the_same() throws IOException {
        Run run = Run.of("--as-of", "2026-03-31", file("a.xml", PROJECT + PROJECT));

        assertThat(run.faults()).containsExactly("a.xml:3 WorkEffort 1: has the key of the one in a.xml:2");
    }

    @Test
    void parents_that_lead_round_in_a_circle_are_refused() throws IOException {
        Run run = Run.of("--as-of", "2026-03-31", file("a.xml", PROJECT + """
                <WorkEffort workEffortId="2" workEffortTypeId="TASK" workEffortParentId="3"/>
                <WorkEffort workEffortId="3" workEffortTypeId="TASK" workEffortParentId="2"/>
                """));

        assertThat(run.faults()).containsExactly(
                "a.xml:3 WorkEffort 2: is below itself or such a one: workEffortParentId leads round in a circle",
                "a.xml:4 WorkEffort 3: is below itself or such a one: workEffortParentId leads round in a circle");
    }

    @Test
    @Timeout(60)
    void a_tree_of_a_hundred_thousand_levels_is_read_in_one_climb() throws IOException {
        var entities = new StringBuilder(PROJECT);
        for (int i = 2; i <= 100_000; i++) {
            entities.append("<WorkEffort workEffortId=\"").append(i).append("\" workEffortTypeId=\"TASK\" workEffortParentId=\"")
                    .append(i - 1).append("\"/>\n");
        }
        Path file = file("a.xml", entities.toString());
        var zone = ZoneId.of("UTC");

        OfbizData data = OfbizData.read(List.of(file), new ServerDays(zone, zone), LocalDate.of(2026, 3, 31));

        assertThat(data.tally().mapped()).isEqualTo(Map.of("WorkEffort PROJECT", 1, "WorkEffort TASK", 99_999));
    }

    @Test
    void what_the_model_refuses_is_told_with_the_place_in_the_file() throws IOException {
        Run run = Run.of("--as-of", "2026-03-31", file("a.xml", """
                <WorkEffort workEffortId="1" workEffortTypeId="PROJECT" estimatedStartDate="2026-02-01 00:00:00.0"
                    estimatedCompletionDate="2026-01-31 00:00:00.0"/>
                """));

        assertThat(run.faults()).singleElement().asString().startsWith("a.xml:3 WorkEffort 1: plannedFinish: ");
    }

    @Test
    void files_without_a_project_are_refused() throws IOException {
        Run run = Run.of("--as-of", "2026-03-31", file("a.xml", "<Party partyId=\"1\"/>"));

        assertThat(run.faults()).containsExactly("these files hold no WorkEffort of type PROJECT");
    }

    private Path file(String name, String entities) throws IOException {
        return Files.writeString(folder.resolve(name), "<entity-engine-xml>\n" + entities + "</entity-engine-xml>\n");
    }
}
