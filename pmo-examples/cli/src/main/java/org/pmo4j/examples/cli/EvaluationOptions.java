package org.pmo4j.examples.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyParameters;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What every command that judges a portfolio is told: the document, the day, the policies and their limits. */
final class EvaluationOptions {

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

    @Option(names = "--packs", paramLabel = "PACK", split = ",", description = "Packs of policies, instead of all.")
    private @Nullable List<String> packs;

    @Option(
            names = "--parameters",
            paramLabel = "FILE",
            description = "Limits of your own: {\"profile\": {\"GATE-008.graceDays\": 14}, \"tiers\": {\"T1\": {…}}, "
                    + "\"pmos\": {\"EPMO\": {…}}}. The most specific one holds.")
    private @Nullable Path parameters;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use; the report does not depend on it.")
    private @Nullable Integer threads;

    @Option(names = "--compile-rules", hidden = true, description = "Compile the rules now, to measure what that takes.")
    private boolean compileRules;

    private final StandardEngine standardEngine;

    EvaluationOptions(StandardEngine standardEngine) {
        this.standardEngine = standardEngine;
    }

    /** Returns the document as it was named. */
    Path file() {
        return file;
    }

    /** What the options name. */
    record Request(GovernanceEngine engine, Portfolio portfolio, LocalDate asOf) {}

    /**
     * Loads what the options name.
     *
     * @param faults what is wrong with other options of the command, told together with what is wrong here
     */
    Request load(Faults faults) {
        // Reading the document and loading the rules take about the same time and have nothing to do with each other.
        Faults documentFaults = new Faults();
        FutureTask<Portfolio> document = new FutureTask<>(() -> PortfolioFile.read(file, documentFaults));
        Thread reader = new Thread(document, "pmo-reader");
        reader.setDaemon(true);
        reader.start();
        GovernanceEngine engine = engine(faults);
        Portfolio portfolio = result(document);
        faults.addAll(documentFaults);
        faults.throwIfAny();
        return new Request(engine, portfolio, asOf());
    }

    /** Returns the day that was named, or today. */
    LocalDate asOf() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    /** Loads the engine that the options name; null, with every fault added, if there is none. */
    @Nullable GovernanceEngine engine(Faults faults) {
        Faults own = new Faults();
        Set<String> selected = packs == null ? Set.of() : new LinkedHashSet<>(packs);
        for (String pack : selected) {
            if (!GovernanceEngine.builtInPacks().contains(pack)) {
                own.add("--packs: there is no pack '" + pack + "'; there are "
                        + String.join(", ", GovernanceEngine.builtInPacks()));
            }
        }
        if (threads != null && threads < 1) {
            own.add("--threads: " + threads + " is less than 1");
        }
        boolean usable = own.isEmpty();
        faults.addAll(own);
        PolicyParameters limits =
                parameters == null ? PolicyParameters.defaults() : ParametersFile.read(parameters, faults);
        return usable ? engine(selected, limits, faults) : null;
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
