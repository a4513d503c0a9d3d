package org.pmo4j.rules.testkit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.GeneratedPortfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.authoring.PolicyPack;

/**
 * Checks that policies keep to every {@link PolicyLaw}, the library's and yours, in rules and in Java.
 *
 * <pre>{@code
 * PolicyLaws.of(PolicyPack.onClassPath("acme", "com/acme/policies", loader)).check(20);
 * }</pre>
 *
 * <p>A broken law is an {@link AssertionError} that names the law, the portfolio, the change made to it and the rows that
 * differ.
 */
public final class PolicyLaws {

    private final GovernanceEngine engine;
    private final GovernanceEngine parallel;
    private final Map<String, String> exceptions;

    private PolicyLaws(GovernanceEngine engine, GovernanceEngine parallel, Map<String, String> exceptions) {
        this.engine = engine;
        this.parallel = parallel;
        this.exceptions = exceptions;
    }

    /**
     * Starts with all policies of an engine.
     *
     * @param engine what the engine is made of; two are built, one with a single thread and one with several, and the number
     *     of threads that was set does not count
     * @return the laws, with no exception
     */
    public static PolicyLaws of(GovernanceEngine.Builder engine) {
        return new PolicyLaws(engine.threads(1).build(), engine.threads(3).build(), Map.of());
    }

    /**
     * Starts with packs of your own.
     *
     * @param packs the packs
     * @return the laws, with no exception
     */
    public static PolicyLaws of(PolicyPack... packs) {
        GovernanceEngine.Builder builder = GovernanceEngine.builder().packs();
        List.of(packs).forEach(builder::pack);
        return of(builder);
    }

    /**
     * Lets a policy off a law.
     *
     * @param law the law
     * @param policy the id of the policy, for example {@code ACM-001}
     * @param reason why the law does not suit the policy
     * @return the laws with this exception
     * @throws IllegalArgumentException if there is no such policy, or the reason is blank
     */
    public PolicyLaws except(PolicyLaw law, String policy, String reason) {
        if (engine.policies().stream().noneMatch(known -> known.id().equals(policy))) {
            throw new IllegalArgumentException("there is no policy " + policy);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an exception of " + policy + " needs a reason");
        }
        Map<String, String> more = new LinkedHashMap<>(exceptions);
        more.put(law.name() + " " + policy, reason);
        return new PolicyLaws(engine, parallel, more);
    }

    /**
     * Checks all laws on portfolios of every kind.
     *
     * @param seeds how many of each kind, of the seeds from 0 on
     * @throws AssertionError if a law is broken; on the first portfolio that breaks one, compliant ones first
     */
    public void check(int seeds) {
        for (PortfolioKind kind : PortfolioKind.values()) {
            check(kind, LongStream.range(0, seeds).toArray());
        }
    }

    /**
     * Checks all laws on portfolios of one kind.
     *
     * @param kind the kind
     * @param seeds the seeds
     * @throws AssertionError if a law is broken; on the first portfolio that breaks one
     */
    public void check(PortfolioKind kind, long... seeds) {
        for (long seed : seeds) {
            GeneratedPortfolio generated = Portfolios.generate(seed, kind);
            fail(source(generated), breaches(generated.portfolio(), Portfolios.AS_OF, seed));
        }
    }

    /**
     * Checks all laws on a portfolio of your own. What is drawn by lot is always the same.
     *
     * @param portfolio the portfolio
     * @param asOf the date of judgement
     * @throws AssertionError if a law is broken
     */
    public void check(Portfolio portfolio, LocalDate asOf) {
        fail("portfolio " + portfolio.id() + " at " + asOf, breaches(portfolio, asOf, 0));
    }

    /** Writes the call that makes the portfolio, and what that changed in a compliant one. */
    private static String source(GeneratedPortfolio generated) {
        String call = "Portfolios.of(" + generated.seed() + ", PortfolioKind." + generated.kind() + ")";
        return generated.changes().isEmpty() ? call : call + "\n  " + String.join("\n  ", generated.changes());
    }

    private static void fail(String portfolio, Map<PolicyLaw, List<String>> breaches) {
        if (!breaches.isEmpty()) {
            StringBuilder text = new StringBuilder();
            breaches.forEach((law, found) -> found.forEach(breach ->
                    text.append("law ").append(law).append(" is broken\n").append(breach).append("\n")));
            throw new AssertionError(text + "in: " + portfolio);
        }
    }

    /** Returns what breaks a law, by law. */
    Map<PolicyLaw, List<String>> breaches(Portfolio portfolio, LocalDate asOf, long seed) {
        Map<PolicyLaw, List<String>> breaches = new EnumMap<>(PolicyLaw.class);
        for (PolicyLaw law : PolicyLaw.values()) {
            Trial trial = new Trial(engine, portfolio, asOf, seed, result ->
                    !exceptions.containsKey(law.name() + " " + result.policy().id()));
            switch (law) {
                case NO_ERROR -> noError(trial);
                case DETERMINISM -> determinism(trial);
                case ORDER -> order(trial, seed);
                case LOCALITY -> ProjectLaws.locality(trial);
                case PARTS -> ProjectLaws.parts(trial);
                case EVIDENCE -> EvidenceLaws.evidence(trial);
                case NULL_REGISTER -> EvidenceLaws.nullRegister(trial);
                case WAIVER -> WaiverLaw.waiving(trial);
                case MONITOR -> MonitorLaw.monitor(trial);
                case STREAM -> StreamLaw.stream(trial);
                case TEXTS -> TextLaw.texts(trial);
            }
            if (!trial.breaches().isEmpty()) {
                breaches.put(law, trial.breaches());
            }
        }
        return breaches;
    }

    private static void noError(Trial trial) {
        trial.breach(
                "none",
                trial.results(trial.portfolio).stream()
                        .filter(result -> result.outcome() == Outcome.ERROR)
                        .map(result -> "  + " + Rows.inFull(result))
                        .toList());
    }

    private void determinism(Trial trial) {
        Map<String, String> first = Trial.rows(trial.results(trial.portfolio));
        trial.compare("none, evaluated again", first, Trial.rows(trial.results(trial.portfolio)));
        trial.compare("none, three threads", first, Trial.rows(trial.results(parallel, trial.portfolio)));
    }

    private static void order(Trial trial, long seed) {
        trial.compare(
                "lists and sets in another order",
                Trial.rows(trial.results(trial.portfolio)),
                Trial.rows(trial.results(new Shuffle(seed).shuffled(trial.portfolio))));
    }
}
