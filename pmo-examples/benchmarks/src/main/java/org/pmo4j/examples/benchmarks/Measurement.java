package org.pmo4j.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * What judging one portfolio one way has cost: the median of several runs in a warm JVM.
 *
 * @param ready time on the clock, in a JVM that is not warm, to get ready what is done once: to load or compile rules
 * @param nanos time on the clock
 * @param cpuNanos time of the processors, of all threads of the JVM, its compilers and collectors included
 * @param bytes what was allocated
 * @param heap bytes in use after the last run and a collection, with the portfolio, the rules and one ledger
 */
record Measurement(long ready, long nanos, long cpuNanos, long bytes, long heap, Findings findings) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final CompilationMXBean COMPILERS = ManagementFactory.getCompilationMXBean();
    private static final Duration SHORTEST_WARM_UP = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** The share of the time in which compilers work from which on a JVM is warm. */
    private static final double WARM = 0.02;

    /**
     * Judges portfolios.
     *
     * @param way gets ready
     * @param toWarmUp is judged before, until the JVM hardly compiles any more
     * @param warmUp how long it is judged at most
     * @param runs how many runs are measured, unless they take longer than a minute
     */
    static Measurement of(Supplier<Way.Judge> way, Portfolio portfolio, Portfolio toWarmUp, Duration warmUp, int runs) {
        long start = System.nanoTime();
        Way.Judge judge = way.get();
        long ready = System.nanoTime() - start;
        warmUp(judge, toWarmUp, warmUp);
        List<Long> nanos = new ArrayList<>();
        List<Long> cpuNanos = new ArrayList<>();
        List<Long> bytes = new ArrayList<>();
        long end = System.nanoTime() + LONGEST.toNanos();
        Way.Judged judged;
        do {
            long before = System.nanoTime();
            long cpuBefore = SYSTEM.getProcessCpuTime();
            judged = judge.judge(portfolio);
            cpuNanos.add(SYSTEM.getProcessCpuTime() - cpuBefore);
            nanos.add(System.nanoTime() - before);
            bytes.add(judged.allocatedBytes());
        } while (nanos.size() < runs && System.nanoTime() < end);
        long heap = heapInUse();
        return new Measurement(
                ready, median(nanos), median(cpuNanos), median(bytes), heap, Findings.of(judged.rows().get()));
    }

    private static void warmUp(Way.Judge judge, Portfolio portfolio, Duration longest) {
        long start = System.nanoTime();
        long warmed;
        double compiling;
        do {
            long before = System.nanoTime();
            long compiled = COMPILERS.getTotalCompilationTime();
            judge.judge(portfolio);
            long now = System.nanoTime();
            compiling = (COMPILERS.getTotalCompilationTime() - compiled) * 1e6 / (now - before);
            warmed = now - start;
        } while (warmed < longest.toNanos() && (warmed < SHORTEST_WARM_UP.toNanos() || compiling > WARM));
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }

    /** Returns the time to get ready and to judge the portfolio once. */
    long fromStart() {
        return ready + nanos;
    }

    /** Writes the measurement, for {@link #parse}. */
    String text() {
        return ready + " " + nanos + " " + cpuNanos + " " + bytes + " " + heap + "\n" + String.join("\n", findings.lines());
    }

    static Measurement parse(String text) {
        List<String> lines = text.lines().toList();
        long[] numbers = Arrays.stream(lines.get(0).split(" ")).mapToLong(Long::parseLong).toArray();
        return new Measurement(
                numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], Findings.parse(lines.subList(1, lines.size())));
    }
}
