package org.pmo4j.examples.ofbiz;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads the projects of Apache OFBiz from its entity XML files, judges them and prints a summary. Exit status 0: done; 2: bad
 * usage or bad data, every fault on standard error and nothing printed.
 */
@Command(name = "ofbiz-import", description = "Judges the projects in entity XML files of Apache OFBiz.")
public final class OfbizImport implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, or folders of files that end in .xml.")
    private List<Path> sources;

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The day of judgement, for example 2026-03-31.")
    private LocalDate asOf;

    @Option(names = "--project", paramLabel = "ID", description = "Whose findings are printed. Default: the first by id.")
    private @Nullable String project;

    @Option(
            names = "--server-zone",
            defaultValue = "UTC",
            paramLabel = "ZONE",
            description = "Time zone of the OFBiz server, in which the files give times. Default: UTC.")
    private ZoneId serverZone;

    @Option(
            names = "--office-zone",
            paramLabel = "ZONE",
            description = "Time zone in which days are meant. Default: that of the server, which leaves days as written.")
    private @Nullable ZoneId officeZone;

    private final PrintStream out;

    private OfbizImport(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the import and ends the program with its exit status.
     *
     * @param arguments files or folders, and options
     */
    public static void main(String[] arguments) {
        System.exit(run(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs the import and returns its exit status. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new OfbizImport(out))
                .setParameterExceptionHandler((fault, given) -> refuse(err, List.of(new Fault("", fault.getMessage()))))
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    if (fault instanceof InvalidModelException invalid) {
                        return refuse(err, invalid.faults());
                    }
                    throw fault;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() {
        var days = new ServerDays(serverZone, officeZone == null ? serverZone : officeZone);
        OfbizData data = OfbizData.read(sources, days, asOf);
        ProjectId shown = data.portfolio().projects().stream()
                .map(Project::id)
                .filter(id -> project == null || id.value().equals(project))
                .findFirst()
                .orElseThrow(() -> new InvalidModelException(
                        "arguments", new Fault("--project", "these files hold no project '" + project + "'")));
        GovernanceReport report = GovernanceEngine.standard().evaluate(data.portfolio(), asOf);
        out.print(new Summary(data, report).of(shown));
        return CommandLine.ExitCode.OK;
    }

    private static int refuse(PrintStream err, List<Fault> faults) {
        faults.forEach(fault -> err.println("ofbiz-import: " + fault));
        return CommandLine.ExitCode.USAGE;
    }
}
