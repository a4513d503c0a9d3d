package org.pmo4j.examples.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;

/**
 * Plans that others wrote, from the tests of MPXJ. They are not part of the project: PMO4J_DATA names the folder that holds
 * mpxj-samples.
 */
class SamplePlansTest {

    @Test
    void every_plan_is_imported_or_refused_and_can_be_judged() throws IOException {
        List<Path> files = files();

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            System.out.println(file.getFileName() + ": " + outcome(file));
        }
    }

    private static String outcome(Path file) {
        ImportedPlan plan;
        try {
            plan = PlanImport.read(file, PlanOptions.defaults());
        } catch (RefusedPlanException e) {
            assertThat(e.reasons()).isNotEmpty().noneMatch(String::isBlank);
            return "refused, " + e.getMessage();
        }
        assertThat(PortfolioJson.read(PortfolioJson.write(plan.portfolio()))).isEqualTo(plan.portfolio());
        var report = GovernanceEngine.standard().evaluate(plan.portfolio(), asOf(plan));
        assertThat(report.results()).noneMatch(result -> result.outcome() == Outcome.ERROR);
        return plan.format().title() + ", " + plan.portfolio().projects().stream().map(SamplePlansTest::counts).toList();
    }

    private static LocalDate asOf(ImportedPlan plan) {
        return plan.portfolio().projects().stream()
                .map(project -> project.schedule().statusDate())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(LocalDate.of(2026, 3, 31));
    }

    private static String counts(Project project) {
        return project.id() + ": " + project.schedule().activities().size() + " activities, "
                + project.schedule().relationships().size() + " relationships, "
                + project.allocations().allocations().size() + " allocations";
    }

    private static List<Path> files() throws IOException {
        String data = System.getenv("PMO4J_DATA");
        assumeTrue(data != null, "PMO4J_DATA is not set: no plan of mpxj-samples is imported");
        try (Stream<Path> files = Files.list(Path.of(data, "mpxj-samples"))) {
            return files.sorted().toList();
        }
    }
}
