package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.project.Project;

/** Imports of files whose rows are records or snapshots of projects: several rows make one project. */
class GroupedRowsTest {

    private static final String HEADER = "No,Title,Record,Budget,Change,Phase,End\n";
    private static final String REQUESTS = """
            {'target': 'plannedFinish', 'column': 'End', 'type': 'date'},
            {'target': 'changeLog.requests[CR-{Record}].costImpact', 'column': 'Change', 'type': 'money', 'currency': 'EUR'}
            """;
    private static final String VERSIONS = """
            {'target': 'baselines.baselines[COST-{#}].version', 'column': '#', 'type': 'decimal', 'onChangeOf': 'Budget'},
            {'target': 'baselines.baselines[COST-{#}].budget', 'column': 'Budget', 'type': 'money', 'currency': 'EUR',
             'onChangeOf': 'Budget'}
            """;

    @TempDir
    Path folder;

    @Test
    void makes_one_project_of_the_rows_of_an_id() throws IOException {
        Run run = run(REQUESTS, "", "P-1,Old,1,,10,,2026-01-31\nP-2,B,1,,7,,\nP-1,New,2,,-5,,2026-02-28\nP-1,New,3,,,,\n");

        List<Project> projects = projects();
        Project first = projects.get(0);
        assertThat(run.faults())
                .containsExactly(
                        "4 rows, 2 projects",
                        "plannedFinish from End: 2 filled, 2 unknown",
                        "changeLog.requests[CR-{Record}].costImpact from Change: 3 filled, 1 unknown",
                        "not mapped: Budget, Phase");
        assertThat(projects).extracting(project -> project.id().value()).containsExactly("P-1", "P-2");
        assertThat(first.name()).isEqualTo("New");
        assertThat(first.plannedFinish()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(first.changeLog().requests()).extracting(request -> request.id().value()).containsExactly("CR-1", "CR-2");
        assertThat(first.changeLog().requests()).extracting(ChangeRequest::costImpact).containsExactly(euros(10), euros(-5));
    }

    @Test
    void adds_a_version_where_a_later_file_changes_a_cell() throws IOException {
        Path mapping = mapping(VERSIONS, "");
        Path old = Documents.file(folder, "2019.csv", HEADER + "P-1,A,,10,,,\nP-2,B,,20,,,\n");
        Path same = Documents.file(folder, "2020.csv", HEADER + "P-1,A,,10,,,\nP-2,B,,,,,\n");
        Path late = Documents.file(folder, "2022.csv", HEADER + "P-1,A,,12,,,\nP-2,B,,20,,,\nP-3,C,,5,,,\n");

        Run run = Run.of("import", old, same, late, "--mapping", mapping, "--output", folder.resolve("out.json"));

        List<Project> projects = projects();
        assertThat(run.faults())
                .containsExactly(
                        "7 rows, 3 projects",
                        "baselines.baselines[COST-{#}].version from #: 4 filled, 0 unknown, 3 unchanged",
                        "baselines.baselines[COST-{#}].budget from Budget: 4 filled, 0 unknown, 3 unchanged",
                        "not mapped: Record, Change, Phase, End");
        assertThat(versions(projects.get(0))).containsExactly(1, 3);
        assertThat(versions(projects.get(1))).containsExactly(1);
        assertThat(versions(projects.get(2))).containsExactly(1);
        assertThat(projects.get(0).baselines().baselines()).extracting(Baseline::budget).containsExactly(euros(10), euros(12));
    }

    @Test
    void tells_rows_that_fill_the_same_entry_or_name_none() {
        Run run = run(REQUESTS, "", "P-1,A,1,,10,,\nP-1,A,1,,11,,\nP-1,A,,,12,,\n");

        assertThat(run.faults())
                .containsExactly(
                        fault("p.csv", "row 3, column Change: changeLog.requests[CR-1].costImpact is filled by row 2 already"),
                        fault("p.csv", "row 4, column Record: is blank, and changeLog.requests[CR-{Record}].costImpact needs it"));
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void tells_the_row_of_a_value_that_the_model_refuses() {
        Run run = run(VERSIONS, "", "P-1,A,,1,,,\nP-1,A,,-2,,,\n");

        assertThat(run.faults())
                .containsExactly(fault("p.csv", "row 3, column Budget: baselines.baselines[1].budget: EUR -2.00 is negative"));
    }

    @Test
    void tells_files_of_another_header() {
        Path mapping = mapping(REQUESTS, "");
        Path first = Documents.file(folder, "a.csv", HEADER);
        Path second = Documents.file(folder, "b.csv", "No,Title\n");

        Run run = Run.of("import", first, second, "--mapping", mapping, "--output", folder.resolve("out.json"));

        assertThat(run.faults())
                .containsExactly(fault("b.csv", "row 1: has other columns than " + first + ", or another order of them"));
    }

    @Test
    void counts_the_rows_that_break_a_check() {
        Run run = run(
                "",
                """
                {'column': 'Change', 'atMost': 10},
                {'column': 'Change', 'changeOf': 'Budget', 'tolerance': 1},
                {'column': 'Record', 'changeOf': 'End', 'formats': ['yyyy-MM-dd']},
                {'column': 'Phase', 'order': ['Design', 'Build']}
                """,
                """
                P-1,A,,100,,Design,2026-02-27
                P-1,A,2,111,10,Build,2026-03-01
                P-1,A,,,,Pause,
                P-1,A,1,123,11,Design,2026-03-03
                P-2,B,1,50,0,Design,2026-01-01
                P-2,B,1,52.01,1,Design,2026-01-02
                """);

        assertThat(run.faults())
                .containsExactly(
                        "6 rows, 2 projects",
                        "check Change at most 10: broken in 1 of 4 rows: 5",
                        "check Change is the change of Budget: broken in 1 of 3 rows: 7",
                        "check Record is the change of End: broken in 1 of 3 rows: 5",
                        "check Phase never goes back: broken in 1 of 3 rows: 5");
        assertThat(run.status()).isZero();
    }

    @Test
    void tells_every_fault_of_checks() {
        Run run = run("", "{'column': 'Phase'}, {'column': 'Change', 'atMost': 1, 'tolerance': 2}, {'column': 'Gone', 'order': []}", "");

        assertThat(run.faults())
                .containsExactly(
                        fault("mapping.json", "$.checks[0]: needs a column, and one of atMost, order and changeOf"),
                        fault("mapping.json", "$.checks[1].tolerance: has no meaning without changeOf"));
    }

    @Test
    void tells_a_cell_once_that_a_target_and_a_check_cannot_read() {
        Run run = run(REQUESTS, "{'column': 'Change', 'atMost': 1}", "P-1,A,1,,ten,,\n");

        assertThat(run.faults()).containsExactly(fault("p.csv", "row 2, column Change: 'ten' is no number"));
    }

    private Run run(String targets, String checks, String rows) {
        Path file = Documents.file(folder, "p.csv", HEADER + rows);
        return Run.of("import", file, "--mapping", mapping(targets, checks), "--output", folder.resolve("out.json"));
    }

    private Path mapping(String targets, String checks) {
        return Documents.file(folder, "mapping.json", """
                {'portfolio': {'id': 'PF', 'name': 'All', 'organization': {'id': 'O', 'name': 'Works'}},
                 'id': 'No', 'name': 'Title',
                 'templates': {'changeLog.requests[CR-{Record}]': {'title': 'Change', 'status': 'IMPLEMENTED'},
                               'baselines.baselines[COST-{#}]': {'kind': 'COST', 'status': 'APPROVED'}},
                 'targets': [%s], 'checks': [%s]}
                """.formatted(targets, checks).replace('\'', '"'));
    }

    private String fault(String file, String text) {
        return "pmo: " + folder.resolve(file) + ": " + text;
    }

    private List<Project> projects() throws IOException {
        return PortfolioJson.read(folder.resolve("out.json")).projects();
    }

    private static List<Integer> versions(Project project) {
        return project.baselines().baselines().stream().map(Baseline::version).toList();
    }

    private static Money euros(int amount) {
        return new Money(new BigDecimal(amount), CurrencyUnit.EUR);
    }
}
