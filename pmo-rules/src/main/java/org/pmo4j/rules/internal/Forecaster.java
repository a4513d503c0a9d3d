package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.Scope;
import org.pmo4j.rules.decision.Flip;
import org.pmo4j.rules.decision.Forecast;

/**
 * Finds the flips of a forecast. Each policy judges each project on the {@link Turns} of the two only; where it says something
 * else on two such days that are not neighbours, the days between are halved until the day of the flip is found.
 */
final class Forecaster {

    private final Portfolio portfolio;
    private final LocalDate from;
    private final List<Policy> policies;
    private final Map<String, PolicySource.Runner> runners;
    private final ParameterResolver parameters;
    private final Turns turns;
    private final Map<Integer, Day> days = new ConcurrentHashMap<>();

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

    /** What the scopes of a day share. */
    private record Day(Context context, Waivers waivers) {}

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

    /** Finds the flips of what is judged of the portfolio as a whole. */
    Part whole() {
        Sweep sweep = new Sweep(Policy.Level.PORTFOLIO, -1, List.of(turns.named()), (day, scope) -> day.context().portfolio());
        return sweep.run();
    }

    /** Finds the flips of some projects. */
    Part projects(int first, int end) {
        List<Project> projects = portfolio.projects().subList(first, end);
        return new Sweep(
                        Policy.Level.PROJECT,
                        first,
                        projects.stream().map(turns::named).toList(),
                        (day, scope) -> day.context().governed(projects.get(scope)))
                .run();
    }

    /** Puts the parts together. */
    Forecast forecast(List<Part> parts) {
        long daily = policies.stream()
                .mapToLong(policy -> policy.level() == Policy.Level.PORTFOLIO ? 1 : portfolio.projects().size())
                .sum() * (turns.last() + 1L);
        return new Forecast(
                portfolio,
                from,
                from.plusDays(turns.last()),
                parts.stream().flatMap(part -> part.found().stream()).sorted(Found.ORDER).map(Found::flip).toList(),
                parts.stream().mapToLong(Part::judgements).sum(),
                daily);
    }

    private Day day(int number) {
        return days.computeIfAbsent(number, any -> {
            LocalDate date = from.plusDays(number);
            return new Day(
                    new Context(portfolio, date, parameters),
                    new Waivers(portfolio, date, policies, parameters.organization()));
        });
    }

    /** How a scope is seen on a day. */
    private interface View {
        Scope of(Day day, int scope);
    }

    /** Goes through the days once, with some scopes side by side, so that they share the sessions of the rule engine. */
    private final class Sweep {

        private final Policy.Level level;
        private final int first;
        private final View view;
        private final int scopes;
        private final Map<Integer, List<BitSet>> due = new HashMap<>();
        private final Map<Integer, ScopeLedger[]> ledgers = new HashMap<>();
        private final Map<Integer, int[]> judgedOn = new HashMap<>();
        private final List<Found> found = new ArrayList<>();
        private long judgements;

        Sweep(Policy.Level level, int first, List<NavigableSet<LocalDate>> named, View view) {
            this.level = level;
            this.first = first;
            this.view = view;
            this.scopes = named.size();
            for (int policy = 0; policy < policies.size(); policy++) {
                if (policies.get(policy).level() == level) {
                    int number = policy;
                    due.put(policy, named.stream().map(dates -> turns.days(number, dates)).toList());
                    ledgers.put(policy, new ScopeLedger[scopes]);
                    judgedOn.put(policy, new int[scopes]);
                }
            }
        }

        Part run() {
            for (int day = 0; day <= turns.last(); day++) {
                Map<Integer, Scope> seen = new HashMap<>();
                for (int policy = 0; policy < policies.size(); policy++) {
                    if (due.containsKey(policy)) {
                        judge(policy, day, seen);
                    }
                }
            }
            return new Part(found, judgements);
        }

        private void judge(int policy, int day, Map<Integer, Scope> seen) {
            List<Integer> now = new ArrayList<>();
            for (int scope = 0; scope < scopes; scope++) {
                if (due.get(policy).get(scope).get(day)) {
                    now.add(scope);
                    seen.computeIfAbsent(scope, any -> view.of(day(day), any));
                }
            }
            List<ScopeLedger> judged = judge(policy, day, now.stream().map(seen::get).toList());
            for (int i = 0; i < now.size(); i++) {
                int scope = now.get(i);
                ScopeLedger before = ledgers.get(policy)[scope];
                if (before != null) {
                    compare(policy, scope, judgedOn.get(policy)[scope], before, day, judged.get(i));
                }
                ledgers.get(policy)[scope] = judged.get(i);
                judgedOn.get(policy)[scope] = day;
            }
        }

        private List<ScopeLedger> judge(int policy, int day, List<Scope> now) {
            if (now.isEmpty()) {
                return List.of();
            }
            judgements += now.size();
            String id = policies.get(policy).id();
            Recorder recorder = runners.get(id).run(now, id);
            Waivers waivers = day(day).waivers();
            return now.stream()
                    .map(scope -> new ScopeLedger(
                            scope, new ArrayList<>(recorder.of(scope)), entry -> waivers.apply(scope, entry)))
                    .toList();
        }

        private void compare(int policy, int scope, int low, ScopeLedger before, int high, ScopeLedger after) {
            List<LedgerChange> changes = LedgerChange.between(before, after);
            if (changes.isEmpty()) {
                return;
            }
            if (high == low + 1) {
                changes.forEach(change -> found.add(
                        new Found(high, first + scope, policy, change.flip(policies.get(policy), from.plusDays(high)))));
                return;
            }
            int middle = (low + high) >>> 1;
            ScopeLedger between = judge(policy, middle, List.of(view.of(day(middle), scope))).get(0);
            compare(policy, scope, low, before, middle, between);
            compare(policy, scope, middle, between, high, after);
        }
    }
}
