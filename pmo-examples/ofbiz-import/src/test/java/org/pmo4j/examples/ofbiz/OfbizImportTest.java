package org.pmo4j.examples.ofbiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfbizImportTest {

    @Test
    void prints_what_the_readme_shows() throws IOException {
        Run run = Run.of("--as-of", "2026-03-31", Run.SAMPLE);

        assertThat(run).isEqualTo(new Run(0, Readme.output(), ""));
    }

    @Test
    void reads_files_named_one_by_one_and_each_of_them_once() {
        Run folder = Run.of("--as-of", "2026-03-31", Run.SAMPLE);
        Run files = Run.of(
                "--as-of", "2026-03-31", Run.SAMPLE + "/types.xml", Run.SAMPLE + "/projects.xml", Run.SAMPLE);

        assertThat(files).isEqualTo(folder);
    }

    @Test
    void prints_the_findings_of_the_project_that_is_named() {
        Run run = Run.of("--as-of", "2026-03-31", "--project", "B-20", Run.SAMPLE);

        assertThat(run.out()).contains("findings of B-20:\n  SCH-001 FAIL 2 of 2 incomplete tasks");
    }

    @Test
    void refuses_a_project_that_the_files_do_not_hold() {
        Run run = Run.of("--as-of", "2026-03-31", "--project", "B-99", Run.SAMPLE);

        assertThat(run).isEqualTo(
                new Run(2, "", "ofbiz-import: --project: these files hold no project 'B-99'" + System.lineSeparator()));
    }

    @Test
    void asks_for_the_date_of_judgement() {
        Run run = Run.of(Run.SAMPLE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--as-of");
    }

    @Test
    void names_every_file_and_folder_that_cannot_be_read(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no entities");
        Path missing = folder.resolve("missing.xml");

        Run run = Run.of("--as-of", "2026-03-31", folder, missing);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).isEqualTo(List.of(
                folder + ": holds no file whose name ends in .xml",
                missing + ": cannot be read: java.nio.file.NoSuchFileException: " + missing));
    }

    @Test
    void shows_marks_in_place_of_characters_that_would_break_a_line(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("p.xml"), """
                <entity-engine-xml>
                  <WorkEffort workEffortId="1" workEffortTypeId="PROJECT" workEffortName="A&#10;PASS 99&#x202E;"/>
                </entity-engine-xml>
                """);

        Run run = Run.of("--as-of", "2026-03-31", file);

        assertThat(run.out()).contains("\n  1 A\uFFFDPASS 99\uFFFD: no schedule, managers not known\n");
    }
}
