package org.pmo4j.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.internal.Ledger;
import org.pmo4j.rules.internal.MeasuredEngine;
import org.pmo4j.rules.internal.OneSession;
import org.pmo4j.rules.twins.TwinLedger;
import org.pmo4j.rules.twins.Twins;

/** A way to judge portfolios by all policies of the library. */
enum Way {

    /** Each policy written once more in plain Java, one thread. */
    TWINS("plain Java") {
        @Override
        Judge judge() {
            Twins twins = new Twins(GovernanceEngine.standard(), PolicyParameters.defaults());
            return portfolio -> {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                TwinLedger ledger = twins.ledger(portfolio, Portfolios.AS_OF);
                long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
                return new Judged(bytes) {
                    @Override
                    Stream<Row> rows() {
                        return ledger.rows().map(row -> new Row(row.policy(), row.subject().toString(), row.outcome()));
                    }
                };
            };
        }
    },

    /** The engine with one thread. */
    ENGINE("engine, 1 thread") {
        @Override
        Judge judge() {
            return engine(1);
        }
    },

    /** The engine with two threads. */
    ENGINE_2("engine, 2 threads") {
        @Override
        Judge judge() {
            return engine(2);
        }
    },

    /** One session of Drools for everything, rules compiled at the start. */
    ONE_SESSION("one session") {
        @Override
        Judge judge() {
            OneSession session = new OneSession();
            return portfolio -> {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                Ledger ledger = session.evaluate(portfolio, Portfolios.AS_OF);
                return judged(THREADS.getCurrentThreadAllocatedBytes() - before, ledger);
            };
        }
    };

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String title;

    Way(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Gets everything ready that is done once, however many portfolios are judged. */
    abstract Judge judge();

    private static Judge engine(int threads) {
        MeasuredEngine engine = new MeasuredEngine(threads);
        return portfolio -> {
            Ledger ledger = engine.evaluate(portfolio, Portfolios.AS_OF);
            return judged(engine.allocatedBytes(), ledger);
        };
    }

    /** Twins know no waivers: what is waived counts as violated. */
    private static Judged judged(long bytes, Ledger ledger) {
        return new Judged(bytes) {
            @Override
            Stream<Row> rows() {
                return ledger.results().map(result -> new Row(
                        result.policy().id(),
                        result.subject().toString(),
                        result.outcome() == Outcome.WAIVED ? Outcome.FAIL : result.outcome()));
            }
        };
    }

    /** Judges portfolios on {@link Portfolios#AS_OF}. */
    @FunctionalInterface
    interface Judge {

        Judged judge(Portfolio portfolio);
    }

    /** A judged portfolio. Its rows are made when they are read. */
    abstract static class Judged {

        private final long allocatedBytes;

        private Judged(long allocatedBytes) {
            this.allocatedBytes = allocatedBytes;
        }

        /** Returns the bytes that judging has allocated, by all threads. */
        long allocatedBytes() {
            return allocatedBytes;
        }

        abstract Stream<Row> rows();
    }

    /** A row of the ledger. */
    record Row(String policy, String subject, Outcome outcome) {}
}
