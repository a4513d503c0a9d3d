package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.Scope;
import org.pmo4j.rules.decision.Flip;
import org.pmo4j.rules.decision.Forecast;

/** Finds the flips of a forecast: divides the work into sweeps over the days, and puts together what they find. */
final class Forecaster {

    private final Portfolio portfolio;
    private final LocalDate from;
    private final List<Policy> policies;
    private final Map<String, PolicySource.Runner> runners;
    private final ParameterResolver parameters;
    private final Turns turns;
    private final Map<Integer, Day> days = new ConcurrentHashMap<>();

    /**
     * @param runners what runs each policy, by its id
     */
    Forecaster(
            Portfolio portfolio,
            LocalDate from,
            LocalDate until,
            List<Policy> policies,
            Map<String, PolicySource.Runner> runners,
            ParameterResolver parameters) {
        this.portfolio = portfolio;
        this.from = from;
        this.policies = policies;
        this.runners = runners;
        this.parameters = parameters;
        this.turns = new Turns(portfolio, from, until, policies, parameters.values());
    }

    /** What is the same for all scopes of a day. */
    record Day(Context context, Waivers waivers) {}

    /**
     * A flip with its place in the order of a forecast.
     *
     * @param scope the position of the project in the portfolio; -1 for the portfolio as a whole
     */
    record Found(int day, int scope, int policy, Flip flip) {

        /** By day, then as the ledger has it; those of one policy in one scope are found in that order. */
        static final Comparator<Found> ORDER = Comparator.comparingInt(Found::day)
                .thenComparingInt(Found::scope)
                .thenComparingInt(Found::policy);
    }

    /** What one task found, and how often a policy judged something for it. */
    record Part(List<Found> found, long judgements) {}

    /**
     * Policies that are judged together, because they have their days in common.
     *
     * @param first the position of the first of them in the catalogue of the engine
     */
    record Group(int first, Set<String> ids, PolicySource.Runner runner) {}

    /** Finds the flips of what is judged of the portfolio as a whole. */
    Part whole() {
        return new Sweep(this, -1, List.of(turns.named()), (day, scope) -> day.context().portfolio())
                .run(groups(Policy.Level.PORTFOLIO));
    }

    /** Finds the flips of some projects. */
    Part projects(int first, int end) {
        List<Project> projects = portfolio.projects().subList(first, end);
        return new Sweep(
                        this,
                        first,
                        projects.stream().map(turns::named).toList(),
                        (day, scope) -> day.context().governed(projects.get(scope)))
                .run(groups(Policy.Level.PROJECT));
    }

    private List<Group> groups(Policy.Level level) {
        Map<List<Object>, List<Integer>> members = new LinkedHashMap<>();
        for (int policy = 0; policy < policies.size(); policy++) {
            if (policies.get(policy).level() == level) {
                PolicySource.Runner runner = runners.get(policies.get(policy).id());
                members.computeIfAbsent(List.of(runner, turns.plain(policy) ? -1 : policy), any -> new ArrayList<>())
                        .add(policy);
            }
        }
        return members.values().stream()
                .map(group -> new Group(
                        group.get(0),
                        group.stream().map(policy -> policies.get(policy).id()).collect(Collectors.toSet()),
                        runners.get(policies.get(group.get(0)).id())))
                .toList();
    }

    /** Puts the parts together. */
    Forecast forecast(List<Part> parts, String policyHash) {
        long daily = policies.stream()
                .mapToLong(policy -> policy.level() == Policy.Level.PORTFOLIO ? 1 : portfolio.projects().size())
                .sum() * (turns.last() + 1L);
        return new Forecast(
                portfolio,
                from,
                from.plusDays(turns.last()),
                policyHash,
                parts.stream().flatMap(part -> part.found().stream()).sorted(Found.ORDER).map(Found::flip).toList(),
                parts.stream().mapToLong(Part::judgements).sum(),
                daily);
    }

    Turns turns() {
        return turns;
    }

    Day day(int number) {
        return days.computeIfAbsent(number, any -> {
            LocalDate date = from.plusDays(number);
            return new Day(
                    new Context(portfolio, date, parameters),
                    new Waivers(portfolio, date, policies, parameters.organization()));
        });
    }

    Found found(int day, int scope, LedgerChange change) {
        return new Found(day, scope, change.policy(), change.flip(policies, from.plusDays(day)));
    }
}
