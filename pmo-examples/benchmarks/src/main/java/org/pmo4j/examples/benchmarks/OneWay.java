package org.pmo4j.examples.benchmarks;

import java.time.Duration;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.Portfolios;

/** Measures one way on one portfolio, in a JVM of its own, and prints the measurement. */
final class OneWay {

    private static final long SEED = 1;
    private static final int LARGEST_WARM_UP = 1_000;
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    private OneWay() {}

    /**
     * Measures.
     *
     * @param arguments the part of the table, for example {@code ALL}; the way, for example {@code ENGINE}; the number of
     *     projects
     */
    public static void main(String[] arguments) {
        int projects = Integer.parseInt(arguments[2]);
        Portfolio portfolio = Portfolios.large(SEED, projects);
        Portfolio toWarmUp = projects <= LARGEST_WARM_UP ? portfolio : Portfolios.large(SEED, LARGEST_WARM_UP);
        Part part = Part.valueOf(arguments[0]);
        Way way = Way.valueOf(arguments[1]);
        System.out.println(
                Measurement.of(() -> part.judge(way), portfolio, toWarmUp, WARM_UP, runs(projects)).text());
    }

    private static int runs(int projects) {
        return projects <= LARGEST_WARM_UP ? 7 : 3;
    }
}
