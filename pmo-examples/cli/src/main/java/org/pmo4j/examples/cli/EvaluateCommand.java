package org.pmo4j.examples.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Judges a portfolio at a date and writes the report. */
@Command(
        name = "evaluate",
        description = "Judges a portfolio document at a date and writes the report.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class)
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The portfolio document (see 'pmo schema').")
    private Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day at which everything is judged, for example 2026-03-31. Default: today by the clock and "
                    + "time zone of this machine; nothing else in PMO4J reads a clock, so name a day to get the same "
                    + "report again.")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default), json or html.")
    private ReportFormat format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where the report goes instead of standard output; the file is replaced as a whole or not at all.")
    private @Nullable Path output;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", description = "en (default) or zh.")
    private Language language;

    @Option(names = "--packs", paramLabel = "PACK", split = ",", description = "Packs of policies, instead of all.")
    private @Nullable List<String> packs;

    @Option(
            names = "--parameters",
            paramLabel = "FILE",
            description = "Limits of your own: {\"profile\": {\"GATE-008.graceDays\": 14}, \"tiers\": {\"T1\": {…}}, "
                    + "\"pmos\": {\"EPMO\": {…}}}. The most specific one holds.")
    private @Nullable Path parameters;

    @Option(
            names = "--fail-at",
            paramLabel = "SEVERITY",
            description = "Exit status 1 if a violation or an error is at least this grave: info, minor, major or blocker.")
    private @Nullable Severity failAt;

    @Option(names = "--findings-only", description = "JSON without what passed or did not apply.")
    private boolean findingsOnly;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use; the report does not depend on it.")
    private @Nullable Integer threads;

    @Option(names = "--compile-rules", hidden = true, description = "Compile the rules now, to measure what that takes.")
    private boolean compileRules;

    private final Console console;
    private final StandardEngine standardEngine;

    EvaluateCommand(Console console, StandardEngine standardEngine) {
        this.console = console;
        this.standardEngine = standardEngine;
    }

    @Override
    public Integer call() {
        Faults faults = new Faults();
        Set<String> selected = packs == null ? Set.of() : new LinkedHashSet<>(packs);
        for (String pack : selected) {
            if (!GovernanceEngine.builtInPacks().contains(pack)) {
                faults.add("--packs: there is no pack '" + pack + "'; there are "
                        + String.join(", ", GovernanceEngine.builtInPacks()));
            }
        }
        if (threads != null && threads < 1) {
            faults.add("--threads: " + threads + " is less than 1");
        }
        boolean usable = faults.isEmpty();
        PolicyParameters limits =
                parameters == null ? PolicyParameters.defaults() : ParametersFile.read(parameters, faults);
        // Reading the document and loading the rules take about the same time and have nothing to do with each other.
        Faults documentFaults = new Faults();
        FutureTask<Portfolio> document = new FutureTask<>(() -> PortfolioFile.read(file, documentFaults));
        Thread reader = new Thread(document, "pmo-reader");
        reader.setDaemon(true);
        reader.start();
        GovernanceEngine engine = usable ? engine(selected, limits, faults) : null;
        Portfolio portfolio = result(document);
        faults.addAll(documentFaults);
        faults.throwIfAny();

        GovernanceReport report = engine.evaluate(portfolio, asOf == null ? LocalDate.now() : asOf);
        Destination.write(output, console, out -> format.write(report, language, findingsOnly, out));
        return failAt != null && anyAt(report, failAt) ? 1 : 0;
    }

    private static @Nullable Portfolio result(FutureTask<Portfolio> document) {
        try {
            return document.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the document cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the document", e);
        }
    }

    private @Nullable GovernanceEngine engine(Set<String> selected, PolicyParameters limits, Faults faults) {
        if (selected.isEmpty() && parameters == null && threads == null && !compileRules) {
            return standardEngine.get();
        }
        GovernanceEngine.Builder builder = GovernanceEngine.builder().parameters(limits);
        if (!selected.isEmpty()) {
            builder.packs(selected.toArray(String[]::new));
        }
        if (threads != null) {
            builder.threads(threads);
        }
        if (compileRules) {
            builder.compileAtStart();
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            if (parameters == null) {
                throw e;
            }
            // The first line is a heading, each further line is one fault.
            e.getMessage().lines().skip(1).forEach(line -> faults.add(parameters, "", line.strip()));
            return null;
        }
    }

    private static boolean anyAt(GovernanceReport report, Severity least) {
        return report.results()
                .filter(result -> result.outcome() == Outcome.FAIL || result.outcome() == Outcome.ERROR)
                .anyMatch(result -> result.severity().compareTo(least) >= 0);
    }

    /** Reads days with years of four digits, so that counting days from them never fails. */
    static final class DateConverter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is no day of the calendar");
            }
            throw new TypeConversionException("'" + text + "' is no date such as 2026-03-31");
        }
    }
}
