package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.project.Project;

class PlanCommandTest {

    private static final Path PLANS = Path.of("../schedule-import/plans");

    @TempDir
    Path folder;

    @Test
    void makes_a_document_of_a_plan_and_tells_what_is_not_mapped() throws IOException {
        Path output = folder.resolve("out.json");

        Run run = Run.of("import", PLANS.resolve("canal-lining.xer"), "--output", output, "--gates", "Stage Gate=DP3", "--organization", "Acme");

        Project project = PortfolioJson.read(output).projects().get(0);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(project.name()).isEqualTo("Canal lining");
        assertThat(project.gatePlan().gates()).extracting(gate -> gate.id().value()).containsExactly("104");
        assertThat(PortfolioJson.read(output).organization().name()).isEqualTo("Acme");
        assertThat(run.faults())
                .containsExactly(
                        "Primavera P6 (XER): projects 1, activities 7, relationships 3, assignments 1",
                        "not mapped: relationships to tasks that are left out (1)",
                        "not mapped: second constraints of activities; a hard one goes before one that is not (1)",
                        "not mapped: activities with planned dates of Primavera, which are no baseline (5)",
                        "not mapped: calendars, of which the working hours of a day and a week are used (1)",
                        "not mapped: material and cost resources and roles (1)",
                        "not mapped: assignments of no named person, team or machine, or without dates or units (1)",
                        "not mapped: activity codes (1)");
    }

    @Test
    void a_document_of_a_plan_can_be_judged() {
        Path output = folder.resolve("out.json");
        Run.of("import", PLANS.resolve("pump-station.xml"), "--output", output);

        Run run = Run.of("evaluate", output, "--as-of", "2026-03-31", "--packs", "schedule-quality", "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 of 4 incomplete tasks (0.25) lack a predecessor or successor");
    }

    @Test
    void a_refused_plan_writes_nothing() throws IOException {
        Path output = Documents.file(folder, "out.json", "before");
        Path plan = Documents.file(folder, "plan.xml", "<!DOCTYPE Project [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Project>&x;</Project>");

        Run run = Run.of("import", plan, "--output", output);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults())
                .containsExactly("pmo: " + plan + ": it has a document type declaration (line 1), which is not read: it can name other files");
        assertThat(Files.readString(output)).isEqualTo("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_csv_file_without_a_mapping_is_no_plan() {
        Path csv = Documents.file(folder, "p.csv", "No,Title\nP-1,A\n");

        Run run = Run.of("import", csv, "--output", folder.resolve("out.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).singleElement().asString().startsWith("pmo: " + csv + ": it is no plan of a known format; ").endsWith("; CSV files need --mapping");
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void options_of_plans_and_of_csv_files_do_not_mix() {
        Path plan = PLANS.resolve("pump-station.xml");
        Path output = folder.resolve("out.json");

        assertThat(Run.of("import", plan, "--mapping", plan, "--gates", "Text1=gate", "--output", output).faults())
                .containsExactly("pmo: --gates, --baselines-approved and --organization are for plans, and --mapping is for CSV files");
        assertThat(Run.of("import", plan, "--report-unmapped", "--output", output).faults())
                .containsExactly("pmo: --report-unmapped is for CSV files: what of a plan is not mapped is always told");
        assertThat(Run.of("import", plan, plan, "--output", output).faults())
                .containsExactly("pmo: one plan is imported at a time, and 2 files are given; CSV files need --mapping");
        assertThat(Run.of("import", plan, "--gates", "Text1", "--output", output).faults())
                .containsExactly("pmo: --gates: 'Text1' is no mark of the form FIELD=EXPRESSION");
        assertThat(output).doesNotExist();
    }
}
