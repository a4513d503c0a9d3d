package org.pmo4j.rules.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Scope;

/**
 * What each policy costs alone: the time of the processor for judging all projects of a portfolio in sessions of 50, or the
 * portfolio as a whole, by its rules and no others, less that of the same sessions without rules. What is done once for all
 * policies is left out: to view projects as known at the date, and to build the ledger. What two policies have in common, such
 * as a calculation of the model, is counted for each.
 */
public final class PolicyCosts {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int CHUNK = 50;

    private final List<Policy> policies = new ArrayList<>();
    private final Map<String, PrecompiledRules> packOf = new HashMap<>();
    private final List<List<Scope>> chunks = new ArrayList<>();
    private final List<List<Scope>> whole;

    /**
     * The cost of one policy.
     *
     * @param nanos time of the processor for the portfolio, median of the runs; about 0, or below, where it is lost in the
     *     cost of the sessions
     */
    public record Cost(Policy policy, long nanos) {}

    public PolicyCosts(Portfolio portfolio, LocalDate asOf) {
        for (String pack : BuiltInPacks.NAMES) {
            PrecompiledRules rules = new PrecompiledRules(List.of(pack), PolicyCosts.class.getClassLoader());
            rules.policies().forEach(policy -> packOf.put(policy.id(), rules));
            policies.addAll(rules.policies());
        }
        List<Scope> scopes = Scopes.of(portfolio, asOf, policies, PolicyParameters.defaults());
        List<Scope> projects = scopes.stream().filter(scope -> scope instanceof Governed).toList();
        for (int start = 0; start < projects.size(); start += CHUNK) {
            chunks.add(projects.subList(start, Math.min(start + CHUNK, projects.size())));
        }
        whole = List.of(scopes.stream().filter(scope -> !(scope instanceof Governed)).toList());
    }

    /**
     * Measures in the calling thread.
     *
     * @param level which policies
     * @param runs how often each is measured, after as many runs to warm up
     * @return the policies, the dearest first
     */
    public List<Cost> of(Policy.Level level, int runs) {
        List<List<Scope>> sessions = level == Policy.Level.PROJECT ? chunks : whole;
        List<Policy> ofLevel = policies.stream().filter(policy -> policy.level() == level).toList();
        long empty = nanos(new ChosenRules(packOf.get(ofLevel.get(0).id()), Set.of()), sessions, runs);
        return ofLevel.stream()
                .map(policy -> new Cost(policy, nanos(alone(policy), sessions, runs) - empty))
                .sorted(Comparator.comparingLong(Cost::nanos).reversed())
                .toList();
    }

    private ChosenRules alone(Policy policy) {
        return new ChosenRules(packOf.get(policy.id()), Set.of(policy.id()));
    }

    private static long nanos(ChosenRules rules, List<List<Scope>> sessions, int runs) {
        Map<String, Integer> positions = new HashMap<>();
        rules.policies().forEach(policy -> positions.put(policy.id(), positions.size()));
        PolicySource.Runner runner = rules.runner(positions);
        long[] measured = new long[runs];
        for (int i = -runs; i < runs; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            DroolsParts.within(() -> sessions.stream().map(runner::run).toList());
            measured[Math.max(i, 0)] = THREADS.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(measured);
        return measured[runs / 2];
    }
}
