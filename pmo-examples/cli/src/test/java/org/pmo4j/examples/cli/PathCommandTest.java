package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PathCommandTest {

    private static final Path SAMPLE = Path.of("../sample/portfolio.json");

    @Test
    void prints_what_the_documents_show() throws IOException {
        Run run = Run.of("path", SAMPLE, "--as-of", "2026-03-31", "--project", "P-110");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(Path.of("../../docs/decisions.md"))).contains("```\n" + run.out() + "```\n");
    }

    @Test
    void exits_with_zero_where_everything_can_be_solved() {
        Run run = Run.of("path", SAMPLE, "--as-of", "2026-03-31", "--project", "P-102");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 blocking finding: 1 solved by 1 change, 0 unsolved");
    }

    @Test
    void exits_with_zero_where_nothing_blocks() {
        Run run = Run.of("path", SAMPLE, "--as-of", "2026-03-31", "--project", "P-101", "--lang", "zh");

        assertThat(run).isEqualTo(new Run(0, "转绿路径:P-101,评估日期2026-03-31,阻断起点:阻断\n没有阻断项。\n", ""));
    }

    @Test
    void writes_the_path_of_a_gate_as_json() {
        Run run = Run.of("path", SAMPLE, "--as-of", "2026-03-31", "--project", "P-110", "--gate", "PDCP", "--packs",
                "stage-gates", "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"schemaVersion\" : \"1.0\",\n  \"project\" : \"P-110\",\n  \"gate\" : \"PDCP\"")
                .contains("\"type\" : \"ApproveDocument\"");
    }

    @Test
    void tells_which_gates_there_are() {
        Run run = Run.of("path", SAMPLE, "--as-of", "2026-03-31", "--project", "P-110", "--gate", "G9");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip())
                .isEqualTo("pmo: project P-110 has no gate 'G9'; it has CHARTER-DCP, CDCP, PDCP");
    }

    @Test
    void proposes_exemptions_where_it_is_told_to() {
        Run strict = Run.of("path", SAMPLE, "--as-of", "2026-03-31", "--project", "P-107");
        Run lenient = Run.of("path", SAMPLE, "--as-of", "2026-03-31", "--project", "P-107", "--exemptions");

        assertThat(strict.out()).doesNotContain("(Last resort.)");
        assertThat(lenient.out()).contains("(Last resort.)");
    }

    @Test
    void tells_which_projects_there_are() {
        Run run = Run.of("path", SAMPLE, "--as-of", "2026-03-31", "--project", "P-9");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("pmo: there is no project 'P-9'; there are P-101, P-102, ");
    }

    @Test
    void tells_all_that_is_wrong_with_the_options() {
        Run run = Run.of("path", SAMPLE, "--as-of", "31.3.2026", "--blocking-from", "fatal");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).hasSize(3);
    }
}
