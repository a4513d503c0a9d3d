package org.pmo4j.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a portfolio at a date and writes the report. */
@Command(
        name = "evaluate",
        description = "Judges a portfolio document at a date and writes the report.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class)
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private final EvaluationOptions evaluation;

    @Mixin
    private final BaselineOptions baseline = new BaselineOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json, html, sarif, junit or csv.")
    private ReportFormat format;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--fail-at",
            paramLabel = "SEVERITY",
            description = "Exit status 1 if a violation or an error is at least this grave: info, minor, major or blocker.")
    private @Nullable Severity failAt;

    @Option(names = "--findings-only", description = "JSON and CSV without what passed or did not apply; SARIF never holds it.")
    private boolean findingsOnly;

    private final Console console;

    EvaluateCommand(Console console, StandardEngine standardEngine) {
        this.console = console;
        this.evaluation = new EvaluationOptions(standardEngine);
    }

    @Override
    public Integer call() {
        Faults faults = new Faults();
        baseline.load(output.file(), faults);
        EvaluationOptions.Request request = evaluation.load(faults);
        GovernanceReport report = request.engine().evaluate(request.portfolio(), request.asOf());
        var how = new ReportFormat.Rendering(
                evaluation.file(), output.language(), findingsOnly, output.file() == null && console.coloured());
        baseline.write(report, output.language(), console, () -> output.write(
                console, out -> format.write(report, how, out)));
        return baseline.fails(report, failAt) ? 1 : 0;
    }
}
