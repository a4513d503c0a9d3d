package org.pmo4j.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.rules.adoption.ReportDiff;
import org.pmo4j.rules.adoption.ReportSnapshot;
import org.pmo4j.rules.report.JsonReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed from one report to another. */
@Command(
        name = "diff",
        description = "Tells what changed between two reports that 'pmo evaluate --format json' wrote. Exit status 1 if a"
                + " finding is new and not waived, lost its waiver, or became worse.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class)
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The report to compare with, in JSON.")
    private Path earlier;

    @Parameters(index = "1", paramLabel = "LATER", description = "The report to tell about, in JSON and the same language.")
    private Path later;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default), json or html.")
    private DiffFormat format;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Faults faults = new Faults();
        ReportSnapshot before = read(earlier, faults);
        ReportSnapshot now = read(later, faults);
        faults.throwIfAny();
        ReportDiff diff = ReportDiff.of(before, now);
        output.write(console, out -> format.write(diff, output.language(), out));
        return diff.worse() ? 1 : 0;
    }

    private static @Nullable ReportSnapshot read(Path file, Faults faults) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return JsonReportReader.read(in);
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> faults.add(file, fault.path(), fault.message()));
        } catch (IOException e) {
            faults.addUnreadable(file, e);
        }
        return null;
    }
}
