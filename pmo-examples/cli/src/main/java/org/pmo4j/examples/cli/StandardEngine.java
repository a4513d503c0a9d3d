package org.pmo4j.examples.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.pmo4j.rules.GovernanceEngine;

/**
 * The engine that most commands need: all packs with their own limits. Loading its rules takes longer than reading the
 * command line, so it may begin before the command line is understood.
 */
final class StandardEngine {

    private static final Set<String> JUDGING = Set.of("evaluate", "stream", "gate", "path", "forecast");

    private final FutureTask<GovernanceEngine> engine =
            new FutureTask<>(() -> GovernanceEngine.builder().build());

    /** Begins to load it in the background, unless the arguments show that another engine, or none, is wanted. */
    void prepare(String... arguments) {
        if (arguments.length > 0 && JUDGING.contains(arguments[0]) && !shaped(List.of(arguments))) {
            Thread loader = new Thread(engine, "pmo-engine");
            loader.setDaemon(true);
            loader.start();
        }
    }

    /** Errs on neither side that matters: an engine prepared in vain costs time, one not prepared costs the same. */
    private static boolean shaped(List<String> arguments) {
        Set<String> shaping = Set.of("--packs", "--parameters", "--threads", "--compile-rules", "--help", "-h");
        return arguments.stream().map(argument -> argument.split("=", 2)[0]).anyMatch(shaping::contains);
    }

    /** Returns the engine; loads it now if that has not begun. */
    GovernanceEngine get() {
        engine.run();
        try {
            return engine.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the rules cannot be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were loaded", e);
        }
    }
}
