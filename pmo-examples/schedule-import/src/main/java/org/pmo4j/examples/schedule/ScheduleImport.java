package org.pmo4j.examples.schedule;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;

/** Imports a plan of MS Project, prints what became of it, and what the policies of schedule quality say. */
public final class ScheduleImport {

    private ScheduleImport() {}

    /**
     * Runs the example from the root of the source tree.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Path file = Path.of("pmo-examples/schedule-import/plans/pump-station.xml");
        ImportedPlan plan = PlanImport.read(file, PlanOptions.defaults().withGates(GateMark.parse("Text1=gate")));
        Project project = plan.portfolio().projects().get(0);
        LocalDate statusDate = project.schedule().statusDate();
        GovernanceReport report = GovernanceEngine.builder()
                .packs("schedule-quality")
                .build()
                .evaluate(plan.portfolio(), statusDate);

        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(plan.format().title() + ": " + project.name() + ", "
                + project.schedule().activities().size() + " activities, "
                + project.schedule().relationships().size() + " relationships, "
                + project.allocations().allocations().size() + " assignments, "
                + project.gatePlan().gates().size() + " gate");
        plan.notMapped().forEach(line -> out.println("not mapped: " + line));
        report.results().forEach(result -> out.println(result.policy().id() + " " + result.outcome()
                + (result.outcome().finding() ? ": " + result.message(Language.EN) : "")));
    }
}
