package org.pmo4j.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * What judging one portfolio one way has cost: the median of several runs in a warm JVM.
 *
 * @param nanos time on the clock
 * @param cpuNanos time of the processors, of all threads of the JVM, its compilers and collectors included
 * @param bytes what was allocated
 */
record Measurement(long nanos, long cpuNanos, long bytes, Findings findings) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Judges a portfolio for so long before, and then so many times. */
    static Measurement of(Way way, Portfolio portfolio, Portfolio toWarmUp, Duration warmUp, int runs) {
        Way.Judge judge = way.judge();
        long start = System.nanoTime();
        do {
            judge.judge(toWarmUp);
        } while (System.nanoTime() - start < warmUp.toNanos());
        List<Measurement> measured = new ArrayList<>();
        Findings findings = null;
        for (int i = 0; i < runs; i++) {
            long before = System.nanoTime();
            long cpuBefore = SYSTEM.getProcessCpuTime();
            Way.Judged judged = judge.judge(portfolio);
            long cpu = SYSTEM.getProcessCpuTime() - cpuBefore;
            long nanos = System.nanoTime() - before;
            if (findings == null) {
                findings = Findings.of(judged.rows());
            }
            measured.add(new Measurement(nanos, cpu, judged.allocatedBytes(), findings));
        }
        return new Measurement(
                median(measured, Measurement::nanos),
                median(measured, Measurement::cpuNanos),
                median(measured, Measurement::bytes),
                findings);
    }

    private static long median(List<Measurement> measured, ToLongFunction<Measurement> value) {
        long[] sorted = measured.stream().mapToLong(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Writes the measurement, for {@link #parse}. */
    String text() {
        return nanos + " " + cpuNanos + " " + bytes + "\n" + String.join("\n", findings.lines());
    }

    static Measurement parse(String text) {
        List<String> lines = text.lines().toList();
        long[] numbers = Arrays.stream(lines.get(0).split(" ")).mapToLong(Long::parseLong).toArray();
        return new Measurement(numbers[0], numbers[1], numbers[2], Findings.parse(lines.subList(1, lines.size())));
    }
}
