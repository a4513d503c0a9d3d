package org.pmo4j.examples.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.csv.CsvImport;
import org.pmo4j.examples.cli.csv.CsvMapping;
import org.pmo4j.examples.cli.input.BadInput;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.json.PortfolioJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a portfolio document of CSV files with a mapping, or of a plan. */
@Command(
        name = "import",
        description = "Makes a portfolio document of a plan of MS Project, Primavera, GanttProject or Planner, told by its content; or, with a mapping, of CSV "
                + "files, one project of each row, or of the rows with its id. A cell that cannot be read is told with its row (the header is row 1) and "
                + "column. What cannot be read is refused as a whole, and nothing is written.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class,
        footerHeading = "%nThe mapping is a JSON object:%n",
        footer = {
            "  charset     of the CSV file; UTF-8 by default",
            "  delimiter   between cells; a comma by default",
            "  portfolio   the portfolio document without its projects: id, name, organization …",
            "  id, name    columns of the id and the name of a project",
            "  unknown     regular expressions; a cell that one of them matches as a whole,",
            "              or that is blank, is not known: its place stays empty, never 0",
            "  templates   constant parts of objects by their place: {\"gatePlan.gates[G1]\":",
            "              {\"sequence\": 1, \"name\": \"Gate 1\"}}; used where a cell fills the object",
            "  targets     what is filled, a list of objects:",
            "    target    a place in the project: plannedStart, gatePlan.gates[G1].plannedOn;",
            "              brackets hold the id of an entry, which is made where there is none;",
            "              changeLog.requests[{Record}].costImpact takes the id from the column",
            "              Record. With such a place, onChangeOf or checks, all rows with the same",
            "              id make one project: a later row replaces what an earlier one says,",
            "              unless its cell is not known",
            "    column    the column; or constant: the value in every project",
            "              the column # is the number of the row among those of its project",
            "    onChangeOf  a column: only rows count whose cell of it is known and not the",
            "              last known one of the project; the id column: only the first row",
            "    unknown   further expressions for this column",
            "    type      text (default); or",
            "              date with formats, a list such as [\"dd/MM/yyyy\", \"d MMM uuuu\"];",
            "              decimal with strip (characters to leave out), grouping, point, factor;",
            "              money with the same and currency;",
            "              word with words, {\"Amber/red\": \"AMBER_RED\", …}, for enums and flags",
            "  checks      what is counted in the summary with the rows that break it:",
            "    column    the column, and one of",
            "    atMost    the highest number;",
            "    order     words that never go back within a project;",
            "    changeOf  a column whose change from row to row this one states, give or take",
            "              tolerance; with formats it holds days"
        })
final class ImportCommand implements Runnable {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "One plan; or CSV files, of one header, in the order of their age.")
    private List<Path> files;

    @Option(names = "--mapping", paramLabel = "FILE", description = "What the columns of CSV files mean; see below.")
    private @Nullable Path mapping;

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "Where the portfolio document goes.")
    private Path output;

    @Option(names = "--report-unmapped", description = "Tell how many cells each column holds that is not mapped.")
    private boolean reportUnmapped;

    @ArgGroup(exclusive = false, heading = "%nOf a plan:%n")
    private @Nullable PlanArguments plan;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (mapping == null) {
            refuse("--report-unmapped is for CSV files: what of a plan is not mapped is always told", reportUnmapped);
            new PlanCommand(plan, console).run(files, output);
        } else {
            refuse("--gates, --baselines-approved and --organization are for plans, and --mapping is for CSV files", plan != null);
            importCsv(mapping);
        }
    }

    private void importCsv(Path mapping) {
        Faults faults = new Faults();
        CsvMapping columns = CsvMapping.read(mapping, faults);
        faults.throwIfAny();
        CsvImport.Result result = CsvImport.run(files, columns, faults);
        faults.throwIfAny();
        Destination.write(output, console, out -> PortfolioJson.write(result.portfolio(), out));
        result.summary().lines(reportUnmapped).forEach(console.err()::println);
    }

    private static void refuse(String fault, boolean given) {
        if (given) {
            throw new BadInput(fault);
        }
    }
}
