package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Scope;
import org.pmo4j.rules.decision.Forecast;

/**
 * Evaluates portfolios: resolves the context of each project, runs the rules on chunks of projects and on the portfolio, and
 * puts the results in canonical order.
 */
public final class Evaluator {

    /** Projects in one session of the rule engine; sessions of 10 to 100 cost the same, larger ones more. */
    static final int CHUNK = 50;

    private final List<Policy> policies;
    private final List<PolicySource.Runner> runners;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, PolicySource.Runner> runnerOf = new HashMap<>();
    private final ParameterResolver parameters;
    private final List<? extends PolicySource> sources;
    private final PolicyReads reads;
    private final int threads;
    private final String policyHash;

    public Evaluator(List<? extends PolicySource> sources, PolicyParameters parameters, int threads) {
        this.policies = byPack(sources.stream().flatMap(source -> source.policies().stream()).toList());
        for (Policy policy : policies) {
            if (positions.put(policy.id(), positions.size()) != null) {
                throw new IllegalArgumentException("policy " + policy.id() + " stands in two packs");
            }
        }
        this.parameters = new ParameterResolver(policies, parameters);
        // Most of the time goes into loading some thousand small classes, which several threads can do at once.
        this.runners = sources.parallelStream().map(source -> source.runner(positions)).toList();
        for (int i = 0; i < sources.size(); i++) {
            PolicySource.Runner runner = runners.get(i);
            sources.get(i).policies().forEach(policy -> runnerOf.put(policy.id(), runner));
        }
        this.sources = sources;
        this.reads = PolicyReads.of(sources);
        this.threads = threads;
        this.policyHash = PackIndex.sha256(
                sources.stream().map(PolicySource::hash).collect(Collectors.joining()) + parameters.bySource());
    }

    /** Puts the policies of one pack side by side, whatever they are written in. */
    private static List<Policy> byPack(List<Policy> policies) {
        List<String> packs = policies.stream().map(Policy::pack).distinct().toList();
        return policies.stream()
                .sorted(Comparator.comparingInt((Policy policy) -> packs.indexOf(policy.pack())).thenComparing(Policy::id))
                .toList();
    }

    public List<Policy> policies() {
        return policies;
    }

    /** Judges a portfolio as it was known at a date. */
    public Ledger evaluate(Portfolio portfolio, LocalDate asOf) {
        Context context = new Context(portfolio, asOf, parameters);
        Waivers waivers = waivers(portfolio, asOf);
        List<Callable<List<ScopeLedger>>> tasks = new ArrayList<>();
        // Without policies on the portfolio nobody reads the view of the whole, which is dear when one project is judged.
        if (judgesPortfolios()) {
            tasks.add(() -> List.of(judge(context.portfolio(), waivers)));
        }
        tasks.addAll(tasks(portfolio.projects(), context, waivers));
        List<ScopeLedger> ledgers = new ArrayList<>();
        run(tasks).forEach(ledgers::addAll);
        return new Ledger(portfolio, asOf, policies, policyHash, ledgers, waivers.standings());
    }

    /** Judges a portfolio at a date and keeps what was found, to follow its changes. */
    public LiveLedger live(Portfolio portfolio, LocalDate asOf) {
        return new LiveLedger(this, portfolio, asOf);
    }

    /** Judges projects one by one as they come, and what they come to as a whole. */
    public ProjectStream stream(PortfolioFrame frame, LocalDate asOf) {
        WaiverRegister known = frame.waivers() == null ? null : frame.waivers().knownAt(asOf);
        return new ProjectStream(
                this,
                frame,
                asOf,
                new Context(frame, asOf, parameters),
                new Waivers(known, asOf, policies, parameters.organization()),
                digests());
    }

    private Digests digests() {
        return new Digests(onPortfolios(), reads, PolicyReads.ofParts(sources));
    }

    /** Returns the policies on the portfolio as a whole. */
    List<Policy> onPortfolios() {
        return policies.stream().filter(policy -> policy.level() == Policy.Level.PORTFOLIO).toList();
    }

    /** Tells whether there are policies on the portfolio as a whole. */
    boolean judgesPortfolios() {
        return !onPortfolios().isEmpty();
    }

    Context context(Portfolio portfolio, LocalDate asOf) {
        return new Context(portfolio, asOf, parameters);
    }

    Waivers waivers(Portfolio portfolio, LocalDate asOf) {
        WaiverRegister known = portfolio.waivers() == null ? null : portfolio.waivers().knownAt(asOf);
        return new Waivers(known, asOf, policies, parameters.organization());
    }

    /**
     * Returns the policies of a level that may say something else.
     *
     * @param changed what has changed in projects, see {@link Derived#changed}
     */
    List<Policy> policiesReading(Set<String> changed, Policy.Level level) {
        return policies.stream()
                .filter(policy -> policy.level() == level && reads.reach(policy, changed))
                .toList();
    }

    /** Returns the positions of policies in the catalogue. */
    BitSet positions(Collection<Policy> some) {
        BitSet found = new BitSet();
        some.forEach(policy -> found.set(position(policy)));
        return found;
    }

    /** Returns the position of a policy in the catalogue. */
    int position(Policy policy) {
        return positions.get(policy.id());
    }

    /** Returns the types of subjects that a policy on the portfolio judges by their neighbourhood only; empty for none. */
    Set<String> localSubjects(Policy policy) {
        return reads.local(policy);
    }

    /** Judges the portfolio as a whole by all policies; null where none judges it. */
    @Nullable WholeLedger whole(Context context, Waivers waivers) {
        if (!judgesPortfolios()) {
            return null;
        }
        GovernedPortfolio scope = context.exchangeable();
        return WholeLedger.of(scope, judge(scope, waivers), positions(onPortfolios()));
    }

    String policyHash() {
        return policyHash;
    }

    private List<Callable<List<ScopeLedger>>> tasks(List<Project> projects, Context context, Waivers waivers) {
        List<Callable<List<ScopeLedger>>> tasks = new ArrayList<>();
        int size = projects.size();
        int chunk = chunk(size);
        for (int start = 0; start < size; start += chunk) {
            var part = projects.subList(start, Math.min(start + chunk, size));
            tasks.add(() -> ledgers(part.stream().map(context::governed).toList(), waivers));
        }
        return tasks;
    }

    /** Judges some projects; a single one at once, without threads. */
    List<ScopeLedger> judge(List<Project> projects, Context context, Waivers waivers) {
        if (projects.size() == 1) {
            return DroolsParts.within(() -> ledgers(List.of(context.governed(projects.get(0))), waivers));
        }
        return run(tasks(projects, context, waivers)).stream().flatMap(List::stream).toList();
    }

    /** Judges the portfolio as a whole by all policies. */
    ScopeLedger judge(GovernedPortfolio whole, Waivers waivers) {
        return DroolsParts.within(() -> ledgers(List.of(whole), waivers).get(0));
    }

    /** Judges a project, or the portfolio as a whole, by some policies, each alone, so that few sets of rules are ever built. */
    ScopeLedger judge(Scope scope, List<Policy> some, Waivers waivers) {
        List<Recorder.Entry> entries = new ArrayList<>();
        DroolsParts.within(() -> {
            some.forEach(policy -> entries.addAll(
                    runnerOf.get(policy.id()).run(List.of(scope), Set.of(policy.id())).of(scope)));
            return entries;
        });
        return new ScopeLedger(scope, entries, entry -> waivers.apply(scope, entry));
    }

    /** Finds the outcomes that change if nothing does but the day. */
    public Forecast forecast(Portfolio portfolio, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a forecast from " + from + " cannot end on " + until);
        }
        Forecaster forecaster = new Forecaster(portfolio, from, until, policies, runnerOf, parameters);
        List<Callable<Forecaster.Part>> tasks = new ArrayList<>(List.of(forecaster::whole));
        int size = portfolio.projects().size();
        int chunk = chunk(size);
        for (int start = 0; start < size; start += chunk) {
            int first = start;
            tasks.add(() -> forecaster.projects(first, Math.min(first + chunk, size)));
        }
        return forecaster.forecast(run(tasks), policyHash);
    }

    /** A portfolio of less than a chunk is shared out, so that no thread idles. */
    private int chunk(int projects) {
        return Math.max(1, Math.min(CHUNK, (projects + threads - 1) / threads));
    }

    /** Judges scopes in the thread that asks, which is one of {@link #executor}. */
    List<ScopeLedger> ledgers(List<? extends Scope> scopes, Waivers waivers) {
        List<Recorder> recorders = runners.stream().map(runner -> runner.run(scopes)).toList();
        List<ScopeLedger> ledgers = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            List<Recorder.Entry> entries = new ArrayList<>();
            recorders.forEach(recorder -> entries.addAll(recorder.of(scope)));
            UnaryOperator<Recorder.Entry> waive = entry -> waivers.apply(scope, entry);
            ledgers.add(new ScopeLedger(scope, entries, waive));
        }
        return ledgers;
    }

    private <T> List<T> run(List<Callable<T>> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        ExecutorService executor = executor(Math.min(threads, tasks.size()));
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the evaluation was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the evaluation failed", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    int threads() {
        return threads;
    }

    static ExecutorService executor(int threads) {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "pmo4j-evaluation");
            thread.setDaemon(true);
            thread.setContextClassLoader(DroolsParts.LOADER);
            return thread;
        });
    }
}
