package org.pmo4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.json.PortfolioLines;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceStream;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.report.JsonLinesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a portfolio project by project, without holding it. */
@Command(
        name = "stream",
        description = "Judges a portfolio of any size, project by project: JSON Lines in, JSON Lines out. The first line of FILE is "
                + "the portfolio document without projects, each further line is one project. On a terminal it shows how far it is.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class)
final class StreamCommand implements Callable<Integer> {

    @Mixin
    private final EvaluationOptions evaluation;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--fail-at",
            paramLabel = "SEVERITY",
            description = "Exit status 1 if a violation or an error is at least this grave: info, minor, major or blocker.")
    private @Nullable Severity failAt;

    @Option(names = "--findings-only", description = "Without what passed or did not apply.")
    private boolean findingsOnly;

    private final Console console;

    StreamCommand(Console console, StandardEngine standardEngine) {
        this.console = console;
        this.evaluation = new EvaluationOptions(standardEngine);
    }

    @Override
    public Integer call() {
        Faults faults = new Faults();
        GovernanceEngine engine = evaluation.engine(faults);
        Path file = evaluation.file();
        try (InputStream in = Files.newInputStream(file)) {
            Progress progress = new Progress(console, Files.size(file));
            PortfolioLines lines = lines(progress.watch(in), faults);
            faults.throwIfAny();
            GovernanceStream stream = engine.stream(lines.frame(), evaluation.asOf());
            JsonLinesReport report = JsonLinesReport.in(output.language());
            output.write(console, out -> (findingsOnly ? report.findingsOnly() : report)
                    .write(stream, progress.watch(new ProjectLines(lines, file, faults)), out));
            progress.end();
            return failAt != null && stream.gravest() != null && stream.gravest().compareTo(failAt) >= 0 ? 1 : 0;
        } catch (IOException e) {
            faults.addUnreadable(file, e);
            faults.throwIfAny();
            throw new IllegalStateException(e);
        }
    }

    private @Nullable PortfolioLines lines(InputStream in, Faults faults) throws IOException {
        try {
            return PortfolioLines.read(in);
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> faults.add(evaluation.file(), "line 1: " + fault.path(), fault.message()));
            return null;
        }
    }
}
