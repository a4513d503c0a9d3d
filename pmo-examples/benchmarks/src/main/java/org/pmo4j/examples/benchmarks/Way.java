package org.pmo4j.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.internal.Ledger;
import org.pmo4j.rules.internal.MeasuredEngine;
import org.pmo4j.rules.internal.OneSession;
import org.pmo4j.rules.internal.Scopes;
import org.pmo4j.rules.twins.Twins;

/** A way to judge portfolios by policies of the library. */
enum Way {

    /** Each policy written once more in plain Java, one thread. */
    TWINS("plain Java", Bound.NAIVE) {
        @Override
        Judge judge(Set<String> policies) {
            Twins twins = new Twins(
                    GovernanceEngine.standard(), PolicyParameters.defaults(), policy -> policies.contains(policy.id()));
            return counted(
                    portfolio -> twins.ledger(portfolio, Portfolios.AS_OF),
                    (portfolio, ledger) -> ledger.rows()
                            .map(row -> new Row(row.policy(), row.subject().toString(), row.outcome())));
        }
    },

    /** The engine with one thread. */
    ENGINE("engine, 1 thread", Bound.NONE) {
        @Override
        Judge judge(Set<String> policies) {
            return engine(1, policies);
        }
    },

    /** The engine with two threads. */
    ENGINE_2("engine, 2 threads", Bound.NONE) {
        @Override
        Judge judge(Set<String> policies) {
            return engine(2, policies);
        }
    },

    /** One session of Drools for everything, rules compiled at the start; all policies whatever is asked for. */
    ONE_SESSION("one session", Bound.NAIVE) {
        @Override
        Judge judge(Set<String> policies) {
            OneSession session = new OneSession();
            return counted(portfolio -> session.evaluate(portfolio, Portfolios.AS_OF), (portfolio, ledger) -> rows(ledger));
        }
    },

    /** One session of Drools for facts that are joined by their ids, rules compiled at the start. */
    NAIVE_JOINS("naive joins", Bound.NAIVE) {
        @Override
        Judge judge(Set<String> policies) {
            NaiveJoins rules = new NaiveJoins(policies);
            return ofFacts(policies, rules::judge);
        }
    },

    /** One session of Evrete for the same facts; the policies of {@link Part#SUBSET} whatever is asked for. */
    EVRETE("Evrete", Bound.PAIRS) {
        @Override
        Judge judge(Set<String> policies) {
            EvreteRules rules = new EvreteRules();
            return ofFacts(policies, rules::judge);
        }
    };

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String title;
    private final Bound bound;

    Way(String title, Bound bound) {
        this.title = title;
        this.bound = bound;
    }

    String title() {
        return title;
    }

    /**
     * Tells whether a portfolio is not too large to be judged so.
     *
     * @param projects how many projects it has
     * @param naiveUpTo how many it may have in plain Java, and where all facts are in one session; where joins look at each
     *     pair of them, a tenth of it
     */
    boolean manages(int projects, int naiveUpTo) {
        return switch (bound) {
            case NONE -> true;
            case NAIVE -> projects <= naiveUpTo;
            case PAIRS -> projects <= naiveUpTo / 10;
        };
    }

    /** Tells whether all facts are in one session of a rule engine. */
    boolean oneSession() {
        return this == ONE_SESSION || this == NAIVE_JOINS || this == EVRETE;
    }

    /** How large a portfolio may be: of any size; as large as the caller allows; a tenth of that. */
    private enum Bound {
        NONE,
        NAIVE,
        PAIRS
    }

    /** Gets everything ready that is done once, however many portfolios are judged. */
    abstract Judge judge(Set<String> policies);

    private static Judge engine(int threads, Set<String> policies) {
        MeasuredEngine engine = new MeasuredEngine(threads, policies);
        return portfolio -> {
            Ledger ledger = engine.evaluate(portfolio, Portfolios.AS_OF);
            return new Judged(engine.allocatedBytes(), () -> rows(ledger));
        };
    }

    private static Judge ofFacts(Set<String> policies, Function<List<Object>, Verdicts> rules) {
        List<Policy> chosen = GovernanceEngine.standard().policies().stream()
                .filter(policy -> policies.contains(policy.id()))
                .toList();
        return counted(
                portfolio -> rules.apply(Facts.of(
                        Scopes.of(portfolio, Portfolios.AS_OF, chosen, PolicyParameters.defaults()))),
                (portfolio, verdicts) -> verdicts.rows(chosen, portfolio));
    }

    /** Counts what all threads allocate that live before and after. */
    private static <T> Judge counted(Function<Portfolio, T> judge, BiFunction<Portfolio, T, Stream<Row>> rows) {
        return portfolio -> {
            long before = allocated();
            T result = judge.apply(portfolio);
            return new Judged(allocated() - before, () -> rows.apply(portfolio, result));
        };
    }

    private static long allocated() {
        long[] bytes = THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds());
        return Arrays.stream(bytes).filter(thread -> thread > 0).sum();
    }

    /** Twins know no waivers: what is waived counts as violated. */
    private static Stream<Row> rows(Ledger ledger) {
        return ledger.results().map(result -> new Row(
                result.policy().id(),
                result.subject().toString(),
                result.outcome() == Outcome.WAIVED ? Outcome.FAIL : result.outcome()));
    }

    /** Judges portfolios on {@link Portfolios#AS_OF}. */
    @FunctionalInterface
    interface Judge {

        Judged judge(Portfolio portfolio);
    }

    /**
     * A judged portfolio.
     *
     * @param allocatedBytes what judging has allocated, by all threads
     * @param rows makes the rows when they are asked for
     */
    record Judged(long allocatedBytes, Supplier<Stream<Row>> rows) {}

    /** A row of the ledger. */
    record Row(String policy, String subject, Outcome outcome) {}
}
