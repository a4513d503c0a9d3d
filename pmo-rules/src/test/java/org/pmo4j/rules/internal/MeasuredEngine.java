package org.pmo4j.rules.internal;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.authoring.Scope;

/**
 * The engine with packs of the library and default parameters, that tells how many bytes its threads have allocated. They end
 * with an evaluation, so a source without policies, last of all, asks each of them after every chunk. What a thread allocates
 * for the ledger of its last chunk is not seen.
 */
public final class MeasuredEngine {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Probe probe = new Probe();
    private final Evaluator evaluator;
    private long byCaller;

    /**
     * Loads all packs.
     *
     * @param threads how many threads an evaluation uses
     */
    public MeasuredEngine(int threads) {
        this(threads, packs().toList());
    }

    /**
     * Loads some policies of the packs, and of packs that hold none of them nothing.
     *
     * @param threads how many threads an evaluation uses
     * @param policies the ids of the policies
     */
    public MeasuredEngine(int threads, Set<String> policies) {
        this(
                threads,
                packs().map(pack -> new ChosenRules(pack, policies))
                        .filter(chosen -> !chosen.policies().isEmpty())
                        .toList());
    }

    private MeasuredEngine(int threads, List<? extends PolicySource> packs) {
        List<PolicySource> sources = new ArrayList<>(packs);
        sources.add(probe);
        evaluator = new Evaluator(sources, PolicyParameters.defaults(), threads);
    }

    private static Stream<PrecompiledRules> packs() {
        ClassLoader library = MeasuredEngine.class.getClassLoader();
        return BuiltInPacks.NAMES.stream().map(pack -> new PrecompiledRules(List.of(pack), library));
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
