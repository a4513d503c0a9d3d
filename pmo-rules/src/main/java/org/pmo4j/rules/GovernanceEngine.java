package org.pmo4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.rules.authoring.PolicyPack;
import org.pmo4j.rules.decision.Forecast;
import org.pmo4j.rules.internal.BuiltInPacks;
import org.pmo4j.rules.internal.CompiledRules;
import org.pmo4j.rules.internal.DeclaredPacks;
import org.pmo4j.rules.internal.Evaluator;
import org.pmo4j.rules.internal.PolicySource;
import org.pmo4j.rules.internal.PrecompiledRules;

/**
 * Checks portfolios against policies (治理引擎). Building one takes a few tenths of a second, because the rules are loaded;
 * after that it may be used any number of times and by any number of threads. The same portfolio, date, policies and
 * parameters always give the same report, whatever the order of the input and the number of threads.
 *
 * <pre>{@code
 * GovernanceEngine engine = GovernanceEngine.standard();
 * GovernanceReport report = engine.evaluate(portfolio, LocalDate.of(2026, 3, 31));
 * }</pre>
 */
public final class GovernanceEngine {

    private final Evaluator evaluator;

    private GovernanceEngine(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Creates an engine with all packs of the library and default parameters.
     *
     * @return the engine
     */
    public static GovernanceEngine standard() {
        return builder().build();
    }

    /**
     * Starts to configure an engine.
     *
     * @return a builder with all packs of the library and default parameters
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the names of the packs that the library brings.
     *
     * @return the names, in the order of reports
     */
    public static List<String> builtInPacks() {
        return BuiltInPacks.NAMES;
    }

    /**
     * Judges a portfolio as it was known at a date.
     *
     * @param portfolio the portfolio; what it holds that is dated later is not looked at
     * @param asOf the date; nothing reads a clock
     * @return the report
     */
    public GovernanceReport evaluate(Portfolio portfolio, LocalDate asOf) {
        return new GovernanceReport(evaluator.evaluate(portfolio, asOf));
    }

    /**
     * Judges a portfolio and keeps it under watch: changes are judged as they come, and each tells which outcomes it changed.
     *
     * @param portfolio the portfolio to start from
     * @param asOf the date to start from, in most programs today
     * @return a monitor of the portfolio, to be closed by the caller
     */
    public GovernanceMonitor monitor(Portfolio portfolio, LocalDate asOf) {
        return new GovernanceMonitor(evaluator.live(portfolio, asOf));
    }

    /**
     * Starts to judge a portfolio whose projects come one by one and are not held.
     *
     * @param frame the portfolio without its projects
     * @param asOf the date; nothing reads a clock
     * @return a stream that has judged nothing yet
     */
    public GovernanceStream stream(PortfolioFrame frame, LocalDate asOf) {
        return new GovernanceStream(evaluator.stream(frame, asOf));
    }

    /**
     * Finds the outcomes that change if nothing changes in the data. Not every day is evaluated: see {@code docs/decisions.md}
     * for what is and why that is enough.
     *
     * @param portfolio the portfolio
     * @param from the day to start from, in most programs today
     * @param until the last day to look at, not before {@code from}
     * @return the forecast; without flips where nothing changes
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public Forecast forecast(Portfolio portfolio, LocalDate from, LocalDate until) {
        return evaluator.forecast(portfolio, from, until);
    }

    /**
     * Returns the policies of this engine.
     *
     * @return the policies by pack, then by id
     */
    public List<Policy> policies() {
        return evaluator.policies();
    }

    /** Collects what an engine is made of. */
    public static final class Builder {

        private List<String> packs = BuiltInPacks.NAMES;
        private final List<PolicyPack> ownPacks = new ArrayList<>();
        private PolicyParameters parameters = PolicyParameters.defaults();
        private int threads = Runtime.getRuntime().availableProcessors();
        private boolean compileAtStart;

        private Builder() {}

        /**
         * Selects packs of the library instead of all.
         *
         * @param names their names, for example {@code stage-gates}; none for an engine with own packs only
         * @return this builder
         */
        public Builder packs(String... names) {
            packs = List.of(names);
            return this;
        }

        /**
         * Adds a pack of your own. Its rules are compiled when the engine is built, unless the build of the pack did so.
         *
         * @param pack the pack
         * @return this builder
         */
        public Builder pack(PolicyPack pack) {
            ownPacks.add(pack);
            return this;
        }

        /**
         * Adds the packs that the class path declares, see {@link org.pmo4j.rules.authoring.PolicyPackProvider}: the jar of a
         * pack on the class path is all it takes. They come in the order of their names.
         *
         * @param classLoader the class loader that finds their jars, in most programs that of the caller's own class
         * @return this builder
         * @throws IllegalArgumentException if a provider cannot be used; the message names every fault
         */
        public Builder packsOnClassPath(ClassLoader classLoader) {
            ownPacks.addAll(DeclaredPacks.find(classLoader));
            return this;
        }

        /**
         * Sets limits other than the library's.
         *
         * @param parameters the parameters
         * @return this builder
         */
        public Builder parameters(PolicyParameters parameters) {
            this.parameters = parameters;
            return this;
        }

        /**
         * Sets how many threads an evaluation may use. The report does not depend on it.
         *
         * @param threads at least 1; the number of processors where nothing is set
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder threads(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("threads is " + threads + ", at least 1 is needed");
            }
            this.threads = threads;
            return this;
        }

        /**
         * Compiles the packs of the library from their rule files instead of loading what the build compiled. Both give the
         * same report; this way takes seconds and serves to measure and to debug.
         *
         * @return this builder
         */
        public Builder compileAtStart() {
            compileAtStart = true;
            return this;
        }

        /**
         * Builds the engine.
         *
         * @return the engine, ready to evaluate
         * @throws IllegalArgumentException if a pack is unknown, a policy does not keep to the form or does not compile, or a
         *     parameter cannot be used; the message names every fault
         */
        public GovernanceEngine build() {
            ClassLoader library = GovernanceEngine.class.getClassLoader();
            List<PolicySource> sources = new ArrayList<>();
            if (compileAtStart && !packs.isEmpty()) {
                sources.add(new CompiledRules(packs.stream().map(BuiltInPacks::files).toList(), library));
            } else {
                packs.forEach(pack -> sources.add(new PrecompiledRules(List.of(pack), library)));
            }
            ownPacks.forEach(pack -> sources.addAll(pack.compile()));
            return new GovernanceEngine(new Evaluator(sources, parameters, threads));
        }
    }
}
