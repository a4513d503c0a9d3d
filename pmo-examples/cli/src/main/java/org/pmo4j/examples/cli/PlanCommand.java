package org.pmo4j.examples.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.BadInput;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.examples.schedule.GateMark;
import org.pmo4j.examples.schedule.ImportedPlan;
import org.pmo4j.examples.schedule.PlanImport;
import org.pmo4j.examples.schedule.PlanOptions;
import org.pmo4j.examples.schedule.RefusedPlanException;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.project.Project;

/** The part of {@code pmo import} that makes a portfolio document of a plan. Its classes are loaded for a plan only. */
final class PlanCommand {

    private final PlanArguments arguments;
    private final Console console;

    PlanCommand(@Nullable PlanArguments given, Console console) {
        this.arguments = given == null ? new PlanArguments() : given;
        this.console = console;
    }

    void run(List<Path> files, Path output) {
        if (files.size() > 1) {
            throw new BadInput("one plan is imported at a time, and " + files.size() + " files are given; CSV files need --mapping");
        }
        ImportedPlan plan = imported(files.get(0));
        Destination.write(output, console, out -> PortfolioJson.write(plan.portfolio(), out));
        console.err().println(plan.format().title() + ": " + summary(plan.portfolio().projects()));
        plan.notMapped().forEach(line -> console.err().println("not mapped: " + line));
    }

    private ImportedPlan imported(Path file) {
        PlanOptions options = PlanOptions.defaults()
                .withGates(mark())
                .withBaselinesApproved(arguments.baselinesApproved)
                .withOrganization(arguments.organization);
        try {
            return PlanImport.read(file, options);
        } catch (RefusedPlanException e) {
            Faults faults = new Faults();
            e.reasons().forEach(reason -> faults.add(file, "", reason + hint(reason)));
            faults.throwIfAny();
            throw e;
        }
    }

    private static String hint(String reason) {
        return reason.startsWith("it is no plan") ? "; CSV files need --mapping" : "";
    }

    private @Nullable GateMark mark() {
        try {
            return arguments.gates == null ? null : GateMark.parse(arguments.gates);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--gates: " + e.getMessage());
        }
    }

    private static String summary(List<Project> projects) {
        int activities = projects.stream().mapToInt(project -> project.schedule().activities().size()).sum();
        int links = projects.stream().mapToInt(project -> project.schedule().relationships().size()).sum();
        int assignments = projects.stream().mapToInt(project -> project.allocations().allocations().size()).sum();
        return "projects " + projects.size() + ", activities " + activities + ", relationships " + links + ", assignments " + assignments;
    }
}
