package org.pmo4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.Portfolios;

class PortfolioLinesTest {

    private static final String FRAME =
            "{\"schemaVersion\":\"1.0\",\"id\":\"PF\",\"name\":\"Works\",\"organization\":{\"id\":\"O\",\"name\":\"City\"}}\n";

    @Test
    void what_was_written_is_read_again() throws IOException {
        Portfolio portfolio = Portfolios.large(7, 40);
        var out = new ByteArrayOutputStream();
        PortfolioLines.write(PortfolioFrame.of(portfolio), portfolio.projects().iterator(), out);

        PortfolioLines lines = PortfolioLines.read(new ByteArrayInputStream(out.toByteArray()));
        Portfolio read = lines.frame().with(rest(lines));

        assertThat(read).isEqualTo(portfolio);
        assertThat(lines.line()).isEqualTo(41);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(41);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n \t\n\n"})
    void lines_end_as_they_do_elsewhere_and_blank_ones_hold_nothing(String end) throws IOException {
        PortfolioLines lines = lines(FRAME + project("P-1") + end + project("P-2"));

        assertThat(rest(lines)).extracting(project -> project.id().value()).containsExactly("P-1", "P-2");
    }

    @Test
    void each_faulty_line_is_told_with_all_its_faults_and_the_next_ones_are_read() throws IOException {
        PortfolioLines lines = lines(FRAME
                + "{\"id\":\"P-1\",\"tier\":\"T9\",\"nam\":\"One\"}\n"
                + "nothing\n"
                + project("P-2") + "\n"
                + project("P-2") + "\n"
                + "{\"id\":\"P-3\",\"name\":\"Three\",\"governingPmos\":[\"PMO\"],\"program\":\"PG\"}\n");

        List<String> told = new ArrayList<>();
        while (lines.hasNext()) {
            try {
                told.add(lines.next().id().value());
            } catch (InvalidModelException e) {
                e.faults().forEach(fault -> told.add(lines.line() + " " + fault.path()));
                assertThat(e).hasMessageStartingWith("line " + lines.line() + ": $");
            }
        }

        assertThat(told).containsExactly("2 $.tier", "2 $.nam", "2 $.name", "3 $", "P-2", "5 $.id", "6 $.program", "6 $.governingPmos[0]");
    }

    @Test
    void projects_that_never_come_are_missed_at_the_end() throws IOException {
        PortfolioLines lines = lines(FRAME.replace("}}\n", "}"
                        + ",\"programs\":[{\"id\":\"PG\",\"name\":\"Programme\",\"projects\":[\"P-1\",\"P-2\",\"P-3\"]}]}\n")
                + project("P-2") + "\n");
        lines.next();

        assertThatThrownBy(lines::hasNext)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("'P-1' is referred to, and is no project of this portfolio")
                .hasMessageContaining("'P-3'")
                .hasMessageNotContaining("'P-2'");
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void frame_must_stand_in_the_first_line() {
        assertThatThrownBy(() -> lines("")).hasMessage("line 1: $: the document is empty");
        assertThatThrownBy(() -> lines(project("P-1"))).hasMessageStartingWith("line 1: $");
        assertThatThrownBy(() -> lines(FRAME.replace("}}\n", "},\"projects\":[]}\n"))).hasMessageContaining("$.projects: is an unknown property");
    }

    @Test
    void line_longer_than_a_document_is_refused() throws IOException {
        byte[] bytes = (FRAME + " ".repeat(PortfolioJson.MAX_BYTES + 1) + project("P-1") + "\n" + project("P-2"))
                .getBytes(StandardCharsets.UTF_8);
        PortfolioLines lines = PortfolioLines.read(new ByteArrayInputStream(bytes));

        assertThatThrownBy(lines::next).hasMessageContaining("line 2: $: the document is larger than 64 MiB");
        assertThat(lines.next().id().value()).isEqualTo("P-2");
    }

    @Test
    void first_line_may_be_longer_than_a_document() throws IOException {
        String start = FRAME.substring(0, FRAME.length() - 2);

        PortfolioLines lines = lines(start + " ".repeat(PortfolioJson.MAX_BYTES) + "}\n" + project("P-1"));

        assertThat(lines.frame().name()).isEqualTo("Works");
        assertThat(lines.next().id().value()).isEqualTo("P-1");
        assertThatThrownBy(() -> PortfolioLines.read(blanksAfter(start, PortfolioLines.MAX_FRAME_BYTES)))
                .hasMessage("line 1: $: the document is larger than 256 MiB (268435456 bytes)");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 3_000_000})
    void faults_of_lines_are_placed_however_long_they_are(int blanks) throws IOException {
        String line = "{\"id\":\"P-1\"," + " ".repeat(blanks);
        var invalid = new ByteArrayOutputStream();
        invalid.writeBytes((FRAME + line + "\"name\":\"Wörks\",\"tier\":\"T1").getBytes(StandardCharsets.UTF_8));
        invalid.writeBytes(new byte[] {(byte) 0xFF, '"', '}'});

        assertThatThrownBy(lines(FRAME + line + "\"name\":\"Wörks\",]}")::next)
                .hasMessageContaining("(line 1, column " + (12 + blanks + 15 + 1) + ")");
        assertThatThrownBy(lines(FRAME + line + "\"name\":\"Wörks\"")::next)
                .hasMessageContaining("the document ends too early (line 1, column " + (12 + blanks + 14 + 1) + ")");
        assertThatThrownBy(PortfolioLines.read(new ByteArrayInputStream(invalid.toByteArray()))::next)
                .hasMessageContaining("not valid UTF-8 (line 1, column " + (12 + blanks + 14 + 11 + 1) + ")");
        assertThatThrownBy(lines(FRAME + line + "\"tier\":\"T9\",\"nam\":1}")::next)
                .isInstanceOfSatisfying(InvalidModelException.class, e -> assertThat(e.faults())
                        .extracting(fault -> fault.path())
                        .containsExactly("$.tier", "$.nam", "$.name"));
        assertThat(lines(FRAME + line + "\"name\":\"Wörks\"}").next().name()).isEqualTo("Wörks");
    }

    @Test
    void some_projects_of_a_frame_are_written_and_read_without_it() throws IOException {
        Portfolio portfolio = Portfolios.large(7, 40);
        List<Project> some = portfolio.projects().subList(10, 20);
        var out = new ByteArrayOutputStream();

        PortfolioLines.write(some.iterator(), out);
        PortfolioLines lines =
                PortfolioLines.read(PortfolioFrame.of(portfolio), new ByteArrayInputStream(out.toByteArray()));

        assertThat(lines.line()).isZero();
        assertThat(rest(lines)).isEqualTo(some);
        assertThat(lines.frame()).isEqualTo(PortfolioFrame.of(portfolio));
    }

    /** Returns a text and as many blanks, which nobody holds. */
    private static InputStream blanksAfter(String start, long blanks) {
        return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), new InputStream() {
            private long left = blanks;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                int count = (int) Math.min(left, length);
                Arrays.fill(buffer, from, from + count, (byte) ' ');
                left -= count;
                return count == 0 ? -1 : count;
            }
        });
    }

    private static String project(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"Works\"}";
    }

    private static PortfolioLines lines(String text) throws IOException {
        return PortfolioLines.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Project> rest(Iterator<Project> projects) {
        List<Project> rest = new ArrayList<>();
        projects.forEachRemaining(rest::add);
        return rest;
    }
}
