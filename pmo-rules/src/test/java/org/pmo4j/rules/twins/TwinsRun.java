package org.pmo4j.rules.twins;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmo4j.model.testkit.GeneratedPortfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyParameters;

/**
 * Compares all rules with their twins on generated portfolios of all kinds in turn. A run counts only if every policy came to
 * every outcome that it can come to.
 */
public final class TwinsRun {

    /** SCH-010 has no limit of its own and would never be violated. */
    private static final PolicyParameters PARAMETERS =
            PolicyParameters.builder().set("SCH-010.max", "0.1").build();

    /** What a policy cannot say, by its specification. */
    private static final Map<String, Set<Outcome>> IMPOSSIBLE = Map.of();

    private static final Set<Outcome> EXPECTED = Set.of(Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN);
    private static final int SHOWN = 20;

    private final Twins twins =
            new Twins(GovernanceEngine.builder().parameters(PARAMETERS).threads(1).build(), PARAMETERS);
    private final long firstSeed;
    private final AtomicLong next = new AtomicLong();
    private final long portfolios;

    TwinsRun(long portfolios, long firstSeed) {
        this.portfolios = portfolios;
        this.firstSeed = firstSeed;
    }

    /**
     * Runs the comparison and prints what came of it.
     *
     * @param arguments how many portfolios, and the first seed
     */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Result result = new TwinsRun(Long.parseLong(arguments[0]), Long.parseLong(arguments[1])).run();
        result.print(Long.parseLong(arguments[1]), Duration.ofNanos(System.nanoTime() - start));
        if (!result.holds()) {
            throw new IllegalStateException("rules and twins disagree, or a policy was not put to the test");
        }
    }

    Result run() throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Result>> workers = Stream.<Callable<Result>>generate(() -> this::work).limit(threads).toList();
            Result all = new Result(twins.policies());
            for (Future<Result> worker : executor.invokeAll(workers)) {
                all.add(worker.get());
            }
            return all;
        } finally {
            executor.shutdown();
        }
    }

    private Result work() {
        Result result = new Result(twins.policies());
        for (long i = next.getAndIncrement(); i < portfolios; i = next.getAndIncrement()) {
            PortfolioKind kind = PortfolioKind.values()[(int) (i % PortfolioKind.values().length)];
            GeneratedPortfolio generated = Portfolios.generate(firstSeed + i, kind);
            // A few days around the day that the portfolios are made for, so that their limits are met from both sides.
            LocalDate asOf = Portfolios.AS_OF.plusDays(i / PortfolioKind.values().length % 7 - 3);
            result.count(generated, asOf, twins.compare(generated.portfolio(), asOf));
        }
        return result;
    }

    /** What a run, or one thread of it, has seen. */
    static final class Result {

        private final Map<String, Map<Outcome, Long>> counts = new TreeMap<>();
        private final List<String> disagreements = new ArrayList<>();
        private long portfolios;
        private long comparisons;

        private Result(List<String> policies) {
            policies.forEach(policy -> counts.put(policy, new EnumMap<>(Outcome.class)));
        }

        private void count(GeneratedPortfolio generated, LocalDate asOf, Twins.Comparison comparison) {
            portfolios++;
            comparisons += comparison.rules().size();
            comparison.rules().forEach((subject, outcome) ->
                    counts.get(subject.substring(0, subject.indexOf(' '))).merge(outcome, 1L, Long::sum));
            comparison.disagreements()
                    .forEach(line -> disagreements.add(line + "\n    on " + asOf + ", " + generated));
        }

        private void add(Result other) {
            portfolios += other.portfolios;
            comparisons += other.comparisons;
            disagreements.addAll(other.disagreements);
            other.counts.forEach((policy, outcomes) -> outcomes.forEach(
                    (outcome, count) -> counts.get(policy).merge(outcome, count, Long::sum)));
        }

        List<String> disagreements() {
            return disagreements;
        }

        /** Returns the policies and outcomes that the run should have come to and did not. */
        List<String> neverReached() {
            return counts.entrySet().stream()
                    .flatMap(policy -> EXPECTED.stream()
                            .sorted()
                            .filter(outcome -> !policy.getValue().containsKey(outcome))
                            .filter(outcome -> !IMPOSSIBLE.getOrDefault(policy.getKey(), Set.of()).contains(outcome))
                            .map(outcome -> policy.getKey() + " " + outcome))
                    .toList();
        }

        private boolean holds() {
            return disagreements.isEmpty() && neverReached().isEmpty();
        }

        private void print(long firstSeed, Duration time) {
            counts.forEach((policy, outcomes) -> System.out.println(policy + " " + outcomes.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", "))));
            disagreements.stream().limit(SHOWN).forEach(System.out::println);
            neverReached().forEach(line -> System.out.println("never reached: " + line));
            System.out.printf(
                    "%,d portfolios (%s, seeds from %d), %d policies, %,d comparisons, %d disagreements, %d s%n",
                    portfolios, List.of(PortfolioKind.values()), firstSeed, counts.size(), comparisons,
                    disagreements.size(), time.toSeconds());
        }
    }
}
