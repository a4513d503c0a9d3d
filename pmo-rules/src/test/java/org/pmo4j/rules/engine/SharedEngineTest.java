package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.report.JsonReport;

/**
 * One engine, used by eight threads for as long as a service lives. The build runs a few evaluations; {@code
 * -Dpmo.evaluations=100000} runs so many and prints the heap that is in use after each tenth of them.
 */
class SharedEngineTest {

    private static final int THREADS = 8;
    private static final int STEPS = 10;
    private static final long MEBIBYTE = 1024 * 1024;

    /** What classes and tables that are made late may still take; 100,000 leaks of 100 bytes are more. */
    private static final long TOLERATED_GROWTH = 8 * MEBIBYTE;

    private final GovernanceEngine engine = GovernanceEngine.builder().threads(1).build();
    private final List<Portfolio> portfolios = LongStream.range(0, 20)
            .mapToObj(seed -> Portfolios.of(seed, PortfolioKind.values()[(int) (seed % PortfolioKind.values().length)]))
            .toList();

    @Test
    void eight_threads_get_the_reports_that_one_gets_and_the_heap_does_not_grow() throws Exception {
        int evaluations = Integer.getInteger("pmo.evaluations", 400);
        List<byte[]> expected = portfolios.stream().map(this::report).toList();
        List<Long> used = new ArrayList<>();

        long start = System.nanoTime();
        for (int step = 0; step < STEPS; step++) {
            assertThat(wrong(expected, evaluations / STEPS)).as("portfolios with another report").isEmpty();
            used.add(usedHeap());
        }

        tell(evaluations, System.nanoTime() - start, used);
        if (evaluations >= 10_000) {
            assertThat(used.get(STEPS - 1) - used.get(0)).as("growth of the heap in bytes").isLessThan(TOLERATED_GROWTH);
        }
    }

    /** Evaluates so often, and returns the positions of the portfolios whose report was another one. */
    private List<Integer> wrong(List<byte[]> expected, int evaluations) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Integer>>> tasks = IntStream.range(0, THREADS)
                    .<Callable<List<Integer>>>mapToObj(thread -> () -> IntStream.range(0, evaluations)
                            .filter(i -> i % THREADS == thread)
                            .map(i -> (i / THREADS + thread) % portfolios.size())
                            .filter(at -> !java.util.Arrays.equals(report(portfolios.get(at)), expected.get(at)))
                            .boxed()
                            .toList())
                    .toList();
            List<Integer> wrong = new ArrayList<>();
            for (Future<List<Integer>> found : threads.invokeAll(tasks)) {
                wrong.addAll(found.get());
            }
            return wrong;
        } finally {
            threads.shutdown();
        }
    }

    private byte[] report(Portfolio portfolio) {
        var out = new ByteArrayOutputStream();
        JsonReport.in(Language.EN).write(engine.evaluate(portfolio, Portfolios.AS_OF), out);
        return out.toByteArray();
    }

    private static long usedHeap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    private static void tell(int evaluations, long nanos, List<Long> used) {
        if (Integer.getInteger("pmo.evaluations") != null) {
            System.out.printf(
                    Locale.ROOT,
                    "%d evaluations in %d threads took %d s; used heap after each tenth, KiB: %s%n",
                    evaluations, THREADS, nanos / 1_000_000_000,
                    used.stream().map(bytes -> bytes / 1024).toList());
        }
    }
}
