package org.pmo4j.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.BadInput;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.decision.PathFinder;
import org.pmo4j.rules.decision.PathToGreen;
import org.pmo4j.rules.report.PathJson;
import org.pmo4j.rules.report.PathText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds what would have to be done before nothing blocks a project or a gate. */
@Command(
        name = "path",
        description = "Finds the fewest changes after which nothing blocks a project or a gate, and says what no change removes."
                + " Exit status 1 if something stays.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class)
final class PathCommand implements Callable<Integer> {

    @Mixin
    private final EvaluationOptions evaluation;

    @Option(names = "--project", paramLabel = "ID", required = true, description = "The project.")
    private String project;

    @Option(names = "--gate", paramLabel = "ID", description = "A gate of its plan: what belongs to later gates is left out.")
    private @Nullable String gate;

    @Option(
            names = "--blocking-from",
            paramLabel = "SEVERITY",
            defaultValue = "blocker",
            description = "The least severity that blocks. Default: blocker.")
    private Severity blockingFrom;

    @Option(
            names = "--exemptions",
            description = "Propose waivers and tailoring approved afterwards where nothing else helps.")
    private boolean exemptions;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    private Format format;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", description = "en (default) or zh.")
    private Language language;

    private final Console console;

    PathCommand(Console console, StandardEngine standardEngine) {
        this.console = console;
        this.evaluation = new EvaluationOptions(standardEngine);
    }

    @Override
    public Integer call() {
        EvaluationOptions.Request request = evaluation.load(new Faults());
        PathFinder finder = PathFinder.with(request.engine()).blockingFrom(blockingFrom);
        PathToGreen path = path(request, exemptions ? finder.withExemptions() : finder);
        Destination.write(null, console, out -> format.write(path, language, out));
        return path.complete() ? 0 : 1;
    }

    private PathToGreen path(EvaluationOptions.Request request, PathFinder finder) {
        try {
            ProjectId id = new ProjectId(project);
            return gate == null
                    ? finder.toProject(request.portfolio(), request.asOf(), id)
                    : finder.toGate(request.portfolio(), request.asOf(), id, new GateId(gate));
        } catch (IllegalArgumentException e) {
            throw new BadInput(e.getMessage());
        }
    }

    private enum Format {
        TEXT {
            @Override
            void write(PathToGreen path, Language language, OutputStream out) throws IOException {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                PathText.in(language).write(path, writer);
                writer.flush();
            }
        },
        JSON {
            @Override
            void write(PathToGreen path, Language language, OutputStream out) {
                PathJson.in(language).write(path, out);
            }
        };

        abstract void write(PathToGreen path, Language language, OutputStream out) throws IOException;
    }
}
