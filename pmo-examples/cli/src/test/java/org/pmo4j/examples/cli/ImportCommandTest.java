package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.Project;

class ImportCommandTest {

    private static final String TARGETS = """
            {'target': 'plannedStart', 'column': 'Start', 'type': 'date', 'formats': ['dd.MM.yyyy', 'd MMM yyyy']},
            {'target': 'plannedFinish', 'column': 'End', 'type': 'date', 'formats': ['dd.MM.yyyy']},
            {'target': 'buys', 'column': 'Buys', 'type': 'word', 'words': {'yes': true, 'no': false}},
            {'target': 'baselines.baselines[COST-1].budget', 'column': 'Budget', 'type': 'money', 'currency': 'EUR',
             'strip': '€', 'grouping': '.', 'point': ',', 'factor': 1000},
            {'target': 'lifecycle', 'constant': 'PREDICTIVE'}
            """;

    @TempDir
    Path folder;

    @Test
    void fills_what_is_mapped_and_leaves_the_rest_unknown() throws IOException {
        Run run = run("No;Title;Start;End;Buys;Budget\nP-1;Brücke;01.02.2026;31.03.2026;yes;€ 1.234,5\n");

        Project project = written().projects().get(0);
        Baseline baseline = project.baselines().baselines().get(0);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(project.name()).isEqualTo("Brücke");
        assertThat(project.plannedStart()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(project.plannedFinish()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(project.buys()).isTrue();
        assertThat(project.lifecycle()).isEqualTo(Lifecycle.PREDICTIVE);
        assertThat(baseline.kind()).isEqualTo(BaselineKind.COST);
        assertThat(baseline.budget()).isEqualTo(new Money(new BigDecimal("1234500"), CurrencyUnit.EUR));
        assertThat(project.gatePlan()).isNull();
    }

    @Test
    void makes_no_object_that_no_cell_fills() throws IOException {
        run("No;Title;Start;End;Buys;Budget\nP-1;Brücke;;tbd;;n/a\n");

        Project project = written().projects().get(0);
        assertThat(project.plannedStart()).isNull();
        assertThat(project.plannedFinish()).isNull();
        assertThat(project.buys()).isNull();
        assertThat(project.baselines()).isNull();
    }

    @Test
    void counts_what_it_read_and_what_it_left() {
        Run run = run("No;Title;Start;End;Buys;Budget;Colour\nP-1;A;1 Feb 2026;;yes;1;red\n;;;;;;\nP-2;B;tbd;;no;n/a;\n");

        assertThat(run.faults())
                .containsExactly(
                        "2 rows, 2 projects",
                        "plannedStart from Start: 1 filled, 1 unknown",
                        "plannedFinish from End: 0 filled, 2 unknown",
                        "buys from Buys: 2 filled, 0 unknown",
                        "baselines.baselines[COST-1].budget from Budget: 1 filled, 1 unknown",
                        "not mapped: Colour");
    }

    @Test
    void counts_the_cells_of_each_column_that_is_not_mapped() {
        Path csv = Documents.file(folder, "p.csv", "No,Title,Colour\nP-1,A,red\nP-2,B,\n");
        Path mapping = Documents.file(folder, "mapping.json", mapping("windows-1252", ",", ""));

        Run run = Run.of("import", csv, "--mapping", mapping, "--output", folder.resolve("out.json"), "--report-unmapped");

        assertThat(run.faults()).containsExactly("2 rows, 2 projects", "not mapped: Colour (1 cells)");
    }

    @Test
    void tells_every_cell_that_cannot_be_read() {
        refuses(
                "No;Title;Start;End;Buys;Budget\n"
                        + "P-1;A;31.02.2026;31.03.2026;maybe;1.23\n"
                        + "P-2;B;01.02.2026;31.03.2026;no;-1.234\n"
                        + ";C;01.02.2026;2026-03-31;no;-1\n",
                "row 2, column Start: '31.02.2026' is no day in the form dd.MM.yyyy or d MMM yyyy",
                "row 2, column Buys: 'maybe' is none of the words yes, no",
                "row 2, column Budget: '1.23' is no number",
                "row 3, column Budget: baselines.baselines[0].budget: EUR -1234000.00 is negative",
                "row 4, column No: is blank, and every project needs its id",
                "row 4, column End: '2026-03-31' is no day in the form dd.MM.yyyy");
    }

    @Test
    void tells_ids_that_are_given_twice() {
        refuses(
                "No;Title;Start;End;Buys;Budget\nP-1;A;;;;\nP-2;B;;;;\nP-1;C;;;;\n",
                "row 4, column No: 'P-1' is given twice");
    }

    @Test
    void tells_the_column_of_a_value_that_the_model_refuses() {
        refuses(
                "No;Title;Start;End;Buys;Budget\nP-1;A;;;;-1\n",
                "row 2, column Budget: baselines.baselines[0].budget: EUR -1000.00 is negative");
    }

    @Test
    void tells_rows_that_do_not_fit_the_header() {
        refuses("No;Title;Start;End;Buys;Budget\nP-1;A;;\n", "row 2: has 4 cells, the header has 6");
    }

    @Test
    void refuses_an_empty_file() {
        refuses("", "row 1: the file is empty; a header with the names of the columns is needed");
    }

    @Test
    void refuses_a_file_in_another_charset() throws IOException {
        Path csv = Files.write(folder.resolve("p.csv"), "No;Title\nP-1;Brücke\n".getBytes(Charset.forName("windows-1252")));
        Path mapping = Documents.file(folder, "mapping.json", mapping("UTF-8", ";", ""));

        Run run = Run.of("import", csv, "--mapping", mapping, "--output", folder.resolve("out.json"));

        assertThat(run).isEqualTo(new Run(2, "", "pmo: " + csv + ": is not valid UTF-8" + System.lineSeparator()));
    }

    @Test
    void tells_columns_that_the_file_does_not_have() {
        Path mapping = folder.resolve("mapping.json");

        Run run = run("No;Name;Start;End;Buys\nP-1;A;;;\n");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults())
                .containsExactly(
                        "pmo: " + mapping + ": $: there is no column 'Title'; there are No, Name, Start, End, Buys",
                        "pmo: " + mapping + ": $: there is no column 'Budget'; there are No, Name, Start, End, Buys");
    }

    @Test
    void tells_every_fault_of_a_mapping() {
        Path csv = Documents.file(folder, "p.csv", "No,Title\n");
        Path mapping = Documents.file(folder, "mapping.json", """
                {"charset": "UTF-99", "delimiter": ";;", "portfolio": {"id": "PF", "projects": []}, "id": "No",
                 "unknown": ["("], "colour": 1,
                 "templates": {"gatePlan.gates[G1]": {"id": "G1", "name": "Start"}},
                 "targets": [
                   {"target": "plannedStart", "column": "A", "type": "date", "formats": ["MM/yyyy"]},
                   {"target": "plannedStart", "column": "B", "type": "day"},
                   {"target": "gatePlan.gates[G1].name", "column": "C"},
                   {"target": "gatePlan.gates[G1]", "constant": {}, "type": "text"},
                   {"target": "approvedBudget", "column": "D", "type": "money", "point": ",", "grouping": ","},
                   {"target": "tier", "column": "E", "type": "word"},
                   {"target": "a..b", "column": "F"},
                   {"target": "buys"}
                 ]}
                """);

        Run run = Run.of("import", csv, "--mapping", mapping, "--output", folder.resolve("out.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults())
                .containsExactlyElementsOf(Arrays.asList(
                                "$.colour: is an unknown property; known are charset, delimiter, portfolio, id, name,"
                                        + " unknown, templates, targets, checks",
                                "$: needs the property name",
                                "$.portfolio.projects: is filled by the import",
                                "$.unknown[0]: is no regular expression: Unclosed group",
                                "$.templates['gatePlan.gates[G1]']: has its id from the path",
                                "$.targets[0].formats[0]: is no pattern of a day such as dd/MM/yyyy",
                                "$.targets[1].target: fills the same place as the target plannedStart",
                                "$.targets[1].type: 'day' is no type; there are text, date, decimal, money and word",
                                "$.targets[2].target: is also set by the template of gatePlan.gates[G1]",
                                "$.targets[3].target: ends with an entry; a property of the entry is needed",
                                "$.targets[3].target: fills the same place as the target gatePlan.gates[G1].name",
                                "$.targets[3].type: has no meaning for a constant",
                                "$.targets[4]: has the same character for grouping and point",
                                "$.targets[4]: needs the property currency",
                                "$.targets[5]: needs the property words",
                                "$.targets[6].target: 'a..b' is no place such as gatePlan.gates[G1].name",
                                "$.targets[7]: needs a target, and either a column or a constant",
                                "$.charset: is no charset that this machine knows",
                                "$.delimiter: is no single character that can stand between cells")
                        .stream()
                        .map(fault -> "pmo: " + mapping + ": " + fault)
                        .toList());
    }

    @Test
    void tells_once_what_the_mapping_brings_into_every_row() {
        Path csv = Documents.file(folder, "p.csv", "No,Title\nP-1,A\nP-2,B\n");
        Path mapping = Documents.file(
                folder, "mapping.json", mapping("UTF-8", ",", "{'target': 'colour', 'constant': 'red'}"));

        Run run = Run.of("import", csv, "--mapping", mapping, "--output", folder.resolve("out.json"));

        assertThat(run.faults())
                .containsExactly(
                        "pmo: " + mapping + ": project.colour: is an unknown property (2 rows from row 2)");
    }

    private void refuses(String csv, String... faults) {
        Run run = run(csv);

        assertThat(run.faults())
                .containsExactlyElementsOf(Arrays.stream(faults)
                        .map(fault -> "pmo: " + folder.resolve("p.csv") + ": " + fault)
                        .toList());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    private Run run(String csv) {
        try {
            Path file = Files.write(folder.resolve("p.csv"), csv.getBytes(Charset.forName("windows-1252")));
            Path mapping = Documents.file(folder, "mapping.json", mapping("windows-1252", ";", TARGETS));
            return Run.of("import", file, "--mapping", mapping, "--output", folder.resolve("out.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Portfolio written() throws IOException {
        return PortfolioJson.read(folder.resolve("out.json"));
    }

    private static String mapping(String charset, String delimiter, String targets) {
        return """
                {'charset': '%s', 'delimiter': '%s',
                 'portfolio': {'id': 'PF', 'name': 'All', 'organization': {'id': 'O', 'name': 'Works'}},
                 'id': 'No', 'name': 'Title', 'unknown': ['tbd', 'n/a.*'],
                 'templates': {'baselines.baselines[COST-1]': {'kind': 'COST', 'version': 1, 'status': 'APPROVED'}},
                 'targets': [%s]}
                """.formatted(charset, delimiter, targets).replace('\'', '"');
    }
}
