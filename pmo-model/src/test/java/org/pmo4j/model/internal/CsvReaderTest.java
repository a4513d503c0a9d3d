package org.pmo4j.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.process.ProcessGroup;

class CsvReaderTest {

    @Test
    void reads_commas_and_quotes_inside_quoted_cells() {
        List<CsvRow> rows = CsvReader.read(CsvReaderTest.class, "quoted.csv");

        assertThat(rows).extracting(row -> row.text("id")).containsExactly("A", "B");
        assertThat(rows.get(0).text("name")).isEqualTo("plain, with \"quotes\"");
        assertThat(rows.get(1).optionalText("name")).isNull();
    }

    @Test
    void ignores_the_carriage_returns_of_windows() {
        List<CsvRow> rows = CsvReader.read(CsvReaderTest.class, "windows.csv");

        assertThat(rows).extracting(row -> row.text("name")).containsExactly("first");
    }

    @Test
    void splits_a_line_at_every_comma_outside_quotes() {
        assertThat(CsvReader.cells("a,,\"b,c\",")).containsExactly("a", "", "b,c", "");
        assertThat(CsvReader.cells("")).containsExactly("");
        assertThat(CsvReader.cells("\"\"")).containsExactly("");
    }

    @Test
    void refuses_a_quote_that_is_not_closed() {
        assertThatThrownBy(() -> CsvReader.cells("a,\"b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("quote is not closed: a,\"b");
    }

    @Test
    void refuses_a_row_that_misses_a_cell() {
        assertThatThrownBy(() -> CsvReader.read(CsvReaderTest.class, "ragged.csv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ragged.csv:3 has 1 cells, the header has 2");
    }

    @Test
    void names_the_class_beside_which_a_catalogue_is_missing() {
        assertThatThrownBy(() -> CsvReader.read(CsvReaderTest.class, "none.csv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("catalogue none.csv is missing beside org.pmo4j.model.internal.CsvReaderTest");
    }

    @Test
    void reads_typed_cells() {
        CsvRow row = row("2", "CLOSING", "GO|HOLD", "Y");

        assertThat(row.number("a")).isEqualTo(2);
        assertThat(row.constant("b", ProcessGroup.class)).isEqualTo(ProcessGroup.CLOSING);
        assertThat(row.values("c")).containsExactly("GO", "HOLD");
        assertThat(row.flag("d", "Y", "N")).isTrue();
    }

    @Test
    void reads_an_empty_cell_as_nothing() {
        CsvRow row = row("", "", "", "");

        assertThat(row.optionalNumber("a")).isNull();
        assertThat(row.optionalDecimal("a")).isNull();
        assertThat(row.optionalConstant("b", ProcessGroup.class)).isNull();
        assertThat(row.values("c")).isEmpty();
    }

    @Test
    void names_the_place_of_a_wrong_cell() {
        CsvRow row = row("", "", "", "yes");

        assertThat(Stream.<Runnable>of(() -> row.text("a"), () -> row.text("z"), () -> row.flag("d", "Y", "N")))
                .extracting(CsvReaderTest::messageOf)
                .containsExactly("x.csv:2: a is empty", "x.csv:2: z is no column", "x.csv:2: d 'yes' is neither Y nor N");
    }

    private static CsvRow row(String... cells) {
        return new CsvRow("x.csv", 2, List.of("a", "b", "c", "d"), List.of(cells));
    }

    private static String messageOf(Runnable action) {
        try {
            action.run();
            return "no fault";
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }
}
