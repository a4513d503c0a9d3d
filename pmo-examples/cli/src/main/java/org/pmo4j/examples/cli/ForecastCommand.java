package org.pmo4j.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.decision.Forecast;
import org.pmo4j.rules.report.ForecastJson;
import org.pmo4j.rules.report.ForecastText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the outcomes that change until a day if nothing is done. */
@Command(
        name = "forecast",
        description = "Lists which outcomes change until a day, and on which day, if nothing changes in the portfolio document.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class)
final class ForecastCommand implements Callable<Integer> {

    /** A form of the forecast. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Mixin
    private final EvaluationOptions evaluation;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            required = true,
            converter = EvaluationOptions.DateConverter.class,
            description = "The last day to look at, for example 2026-06-30.")
    private LocalDate until;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    private Format format;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--fail-at",
            paramLabel = "SEVERITY",
            description = "Exit status 1 if an outcome becomes a violation or an error at least this grave: info, minor, major "
                    + "or blocker.")
    private @Nullable Severity failAt;

    @Spec
    private CommandSpec command;

    private final Console console;

    ForecastCommand(Console console, StandardEngine standardEngine) {
        this.console = console;
        this.evaluation = new EvaluationOptions(standardEngine);
    }

    @Override
    public Integer call() {
        Faults faults = new Faults();
        LocalDate asOf = command.findOption("--as-of").getValue();
        LocalDate from = asOf == null ? LocalDate.now() : asOf;
        if (until.isBefore(from)) {
            faults.add("--until: " + until + " is before " + from + ", the day that the forecast starts from");
        }
        EvaluationOptions.Request request = evaluation.load(faults);
        Forecast forecast = request.engine().forecast(request.portfolio(), from, until);
        output.write(console, out -> write(forecast, out));
        return failAt != null && anyAt(forecast, failAt) ? 1 : 0;
    }

    private void write(Forecast forecast, OutputStream out) throws IOException {
        if (format == Format.JSON) {
            ForecastJson.in(output.language()).write(forecast, out);
        } else {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            ForecastText.in(output.language()).write(forecast, writer);
            writer.flush();
        }
    }

    private static boolean anyAt(Forecast forecast, Severity least) {
        return forecast.flips().stream()
                .filter(flip -> flip.to() == Outcome.FAIL || flip.to() == Outcome.ERROR)
                .anyMatch(flip -> flip.result().severity().compareTo(least) >= 0);
    }
}
