package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Reporter;
import org.pmo4j.rules.authoring.Scope;

/** Writes down what the rules of one session report, by scope; learns from the agenda which rule speaks. */
final class Recorder extends DefaultAgendaEventListener implements Reporter {

    /** How often a policy may report on one project before it counts as running away. */
    static final int MAX_REPORTS = 10_000;

    private final Map<String, Integer> policyOfRule;
    private final Map<Scope, List<Entry>> entries = new IdentityHashMap<>();
    private int policy;

    /** One thing that a rule reported. */
    record Entry(int policy, Outcome outcome, Object subject, @Nullable Detail detail) {}

    Recorder(Map<String, Integer> policyOfRule, List<? extends Scope> scopes) {
        this.policyOfRule = policyOfRule;
        scopes.forEach(scope -> entries.put(scope, new ArrayList<>()));
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        policy = policyOfRule.get(event.getMatch().getRule().getName());
    }

    /** Says which policy reports from now on, where no rule tells. */
    void speaks(int policy) {
        this.policy = policy;
    }

    @Override
    public void examined(Scope scope, Object subject) {
        add(scope, Outcome.PASS, subject, null);
    }

    @Override
    public void violated(Scope scope, Object subject, Object... evidence) {
        add(scope, Outcome.FAIL, subject, Detail.violation(null, evidence));
    }

    @Override
    public void violatedAs(Severity severity, Scope scope, Object subject, Object... evidence) {
        add(scope, Outcome.FAIL, subject, Detail.violation(severity, evidence));
    }

    @Override
    public void unknown(Scope scope, Object subject, String... missing) {
        add(scope, Outcome.UNKNOWN, subject, Detail.missing(null, List.of(missing)));
    }

    @Override
    public void unknownAs(Severity severity, Scope scope, Object subject, String... missing) {
        add(scope, Outcome.UNKNOWN, subject, Detail.missing(severity, List.of(missing)));
    }

    private void add(Scope scope, Outcome outcome, Object subject, @Nullable Detail detail) {
        List<Entry> found = entries.get(scope);
        found.add(new Entry(policy, outcome, subject, detail));
        if (found.size() % (20 * MAX_REPORTS) == 0) {
            checkRunaway(scope);
        }
    }

    /**
     * Fails if a policy reported on one project too often. It is asked at the end, so that it does not hang on the order in
     * which rules fire, and now and then in between, so that a policy without end is stopped.
     */
    void checkRunaway(Scope scope) {
        List<Entry> found = entries.get(scope);
        int limit = scope instanceof GovernedPortfolio whole
                ? MAX_REPORTS * (1 + whole.portfolio().projects().size())
                : MAX_REPORTS;
        if (found.size() > limit) {
            found.stream()
                    .collect(Collectors.groupingBy(Entry::policy, Collectors.counting()))
                    .forEach((policy, reports) -> {
                        if (reports > limit) {
                            throw new IllegalStateException("reported more than " + limit + " times on one "
                                    + (scope instanceof GovernedPortfolio ? "portfolio" : "project"));
                        }
                    });
        }
    }

    void add(Scope scope, Entry entry) {
        entries.get(scope).add(entry);
    }

    List<Entry> of(Scope scope) {
        return entries.get(scope);
    }
}
