package org.pmo4j.rules.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.internal.MeasuredEngine;
import org.pmo4j.rules.twins.Twins;

/**
 * Counts what the engine and the plain-Java twins allocate for the same portfolio. Run it without the second compiler of the
 * JVM ({@code -XX:TieredStopAtLevel=1}): that one spares some allocations, sooner or later as its threads find time, so that
 * counts would differ from run to run.
 */
final class AllocationRun {

    private static final int PROJECTS = 100;

    private AllocationRun() {}

    /** Prints the bytes for each project: of the engine, of the twins. */
    public static void main(String[] arguments) {
        Portfolio portfolio = Portfolios.large(1, PROJECTS);
        LocalDate asOf = Portfolios.AS_OF;
        MeasuredEngine engine = new MeasuredEngine(1);
        Twins twins = new Twins(GovernanceEngine.standard(), PolicyParameters.defaults());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long byTwins = 0;
        // The first time loads classes.
        for (int i = 0; i < 2; i++) {
            engine.evaluate(portfolio, asOf);
            long before = threads.getCurrentThreadAllocatedBytes();
            twins.ledger(portfolio, asOf);
            byTwins = threads.getCurrentThreadAllocatedBytes() - before;
        }
        System.out.println(engine.allocatedBytes() / PROJECTS + " " + byTwins / PROJECTS);
    }
}
