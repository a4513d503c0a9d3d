package org.pmo4j.rules.internal;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.authoring.Scope;

/**
 * The engine with all packs and default parameters, that tells how many bytes its threads have allocated. They end with an
 * evaluation, so a source without policies, last of all, asks each of them after every chunk. What a thread allocates for the
 * ledger of its last chunk is not seen.
 */
public final class MeasuredEngine {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Probe probe = new Probe();
    private final Evaluator evaluator;
    private long byCaller;

    /**
     * @param threads how many threads an evaluation uses
     */
    public MeasuredEngine(int threads) {
        ClassLoader library = MeasuredEngine.class.getClassLoader();
        List<PolicySource> sources = new ArrayList<>();
        BuiltInPacks.NAMES.forEach(pack -> sources.add(new PrecompiledRules(List.of(pack), library)));
        sources.add(probe);
        evaluator = new Evaluator(sources, PolicyParameters.defaults(), threads);
    }

    /** Judges a portfolio. */
    public Ledger evaluate(Portfolio portfolio, LocalDate asOf) {
        probe.bytes.clear();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Ledger ledger = evaluator.evaluate(portfolio, asOf);
        byCaller = THREADS.getCurrentThreadAllocatedBytes() - before;
        return ledger;
    }

    /** Returns the bytes that all threads of the last evaluation have allocated. */
    public long allocatedBytes() {
        return byCaller + probe.bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Reads what the thread that runs it has allocated since its start. */
    private static final class Probe extends PolicySource implements PolicySource.Runner {

        private final Map<Thread, Long> bytes = new ConcurrentHashMap<>();

        @Override
        public List<Policy> policies() {
            return List.of();
        }

        @Override
        public String hash() {
            return "";
        }

        @Override
        Runner runner(Map<String, Integer> positions) {
            return this;
        }

        @Override
        public Recorder run(List<? extends Scope> scopes) {
            bytes.put(Thread.currentThread(), THREADS.getCurrentThreadAllocatedBytes());
            return new Recorder(Map.of(), scopes);
        }

        @Override
        public Recorder run(List<? extends Scope> scopes, Set<String> policies) {
            return run(scopes);
        }
    }
}
