package org.pmo4j.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pmo4j.examples.cli.input.BadInput;
import org.pmo4j.rules.GovernanceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/**
 * The command line: {@code pmo evaluate}, {@code stream}, {@code gate}, {@code path}, {@code forecast}, {@code diff}, {@code policies},
 * {@code schema} and {@code import}. Exit status 0: done, and nothing at or above {@code --fail-at}; 1: done, and something is,
 * the gate stays shut, something stays unsolved or is new or worse; 2: bad usage or bad input, every reason on standard error,
 * and nothing written.
 */
@Command(
        name = "pmo",
        description = "Checks how projects, programmes and PMOs are governed.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done, and nothing at or above --fail-at",
            "1:done, and something is; the gate stays shut; something stays unsolved, is new or worse",
            "2:bad usage or bad input; every reason on standard error, nothing written"
        })
public final class Pmo {

    private static final int BAD = 2;

    private Pmo() {}

    /**
     * Runs a command and ends the program with its exit status.
     *
     * @param arguments the command with its options
     */
    public static void main(String[] arguments) {
        int status = run(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                CommandLine.Help.Ansi.AUTO.enabled(),
                arguments);
        System.exit(status);
    }

    /**
     * Runs a command.
     *
     * @param out what the command was asked for, in UTF-8
     * @param err faults and summaries, in UTF-8
     * @param arguments the command with its options
     * @return the exit status: 0, 1 or 2
     */
    public static int run(OutputStream out, OutputStream err, String... arguments) {
        return run(out, err, false, arguments);
    }

    static int run(OutputStream out, OutputStream err, boolean coloured, String... arguments) {
        var errors = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        var output = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
        var console = new Console(out, errors, coloured);
        var engine = new StandardEngine();
        engine.prepare(arguments);
        var line = new CommandLine(new Pmo())
                .addSubcommand(new EvaluateCommand(console, engine))
                .addSubcommand(new StreamCommand(console, engine))
                .addSubcommand(new GateCommand(console, engine))
                .addSubcommand(new PathCommand(console, engine))
                .addSubcommand(new ForecastCommand(console, engine))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new PoliciesCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new ImportCommand(console))
                .setOut(output)
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Pmo::execute)
                .setParameterExceptionHandler((fault, given) -> refuse(errors, List.of(fault.getMessage())))
                .setExecutionExceptionHandler((fault, command, parsed) -> fail(errors, fault));
        // Not the first fault of a command line only, but all of them.
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(command -> command.getCommandSpec().parser().collectErrors(true));
        return line.execute(arguments);
    }

    private static int execute(ParseResult parsed) {
        PrintWriter errors = parsed.commandSpec().commandLine().getErr();
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        CommandLine command = innermost.commandSpec().commandLine();
        if (CommandLine.executeHelpRequest(parsed) != null) {
            return 0;
        }
        List<String> faults = innermost.errors().stream().map(Exception::getMessage).distinct().toList();
        if (!faults.isEmpty()) {
            return refuse(errors, faults);
        }
        if (innermost == parsed) {
            command.usage(errors);
            return BAD;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int refuse(PrintWriter errors, List<String> faults) {
        faults.forEach(fault -> errors.println("pmo: " + fault.replaceAll("\\R", " ")));
        return BAD;
    }

    private static int fail(PrintWriter errors, Exception fault) {
        return fault instanceof BadInput bad
                ? refuse(errors, bad.lines())
                : refuse(errors, List.of("internal error, please report it: " + fault));
    }

    /** Names the version of the library. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"pmo " + GovernanceReport.engineVersion()};
        }
    }
}
