package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.engine.GovernanceMonitorTest.json;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceMonitor;

/**
 * How long a change of one project takes in a large portfolio: {@code -Dmonitor.projects=10000}. In each change one component of
 * a project, each as likely as any other, takes the value that another project has there. Prints the times of all changes, on the
 * clock and of the processor, which a busy machine disturbs less, and those on the clock by component.
 */
@EnabledIfSystemProperty(named = "monitor.projects", matches = "\\d+", disabledReason = "no time is measured in the build")
class MonitorSpeedTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = Integer.getInteger("monitor.warmup", 3000);
    private static final int CHANGES = Integer.getInteger("monitor.changes", 5000);

    private final Random random = new Random(1);
    private final List<Long> times = new ArrayList<>();
    private final List<Long> processorTimes = new ArrayList<>();
    private final Map<String, List<Long>> byComponent = new TreeMap<>();

    @Test
    void a_changed_project_is_judged_in_the_time_that_is_printed() {
        long made = System.nanoTime();
        Portfolio portfolio = LargePortfolio.of(Integer.getInteger("monitor.projects"));
        GovernanceEngine engine = GovernanceEngine.standard();
        tell("portfolio made in %d ms%n", (System.nanoTime() - made) / 1_000_000);
        long start = System.nanoTime();
        try (GovernanceMonitor monitor = engine.monitor(portfolio, Portfolios.AS_OF)) {
            tell("%d projects, %d outcomes, first evaluation %d ms%n",
                    portfolio.projects().size(), monitor.report().results().count(), (System.nanoTime() - start) / 1_000_000);
            monitor.replace(monitor.portfolio().projects().get(0));
            for (int i = 0; i < WARM_UP + CHANGES; i++) {
                change(monitor, i >= WARM_UP);
            }
            tell("one project changed, clock     %s%n", spread(times));
            tell("                     processor %s%n", spread(processorTimes));
            byComponent.forEach((component, some) -> tell("  %-20s %s%n", component, spread(some)));
            assertThat(json(monitor.report())).isEqualTo(json(engine.evaluate(monitor.portfolio(), Portfolios.AS_OF)));
        }
    }

    private void change(GovernanceMonitor monitor, boolean measured) {
        RecordComponent component = null;
        Project changed = null;
        while (changed == null) {
            component = Donation.COMPONENTS.get(random.nextInt(Donation.COMPONENTS.size()));
            changed = Donation.of(component, monitor.portfolio(), random);
        }
        long processor = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        monitor.replace(changed);
        long time = System.nanoTime() - start;
        if (measured) {
            times.add(time);
            processorTimes.add(THREADS.getCurrentThreadCpuTime() - processor);
            byComponent.computeIfAbsent(component.getName(), any -> new ArrayList<>()).add(time);
        }
    }

    private static String spread(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(Locale.ROOT, "%5d changes: median %6.3f ms, 90 %% %7.3f ms, 99 %% %7.3f ms, most %7.3f ms",
                sorted.length, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.floor(sorted.length * share))] / 1e6;
    }

    private static void tell(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
