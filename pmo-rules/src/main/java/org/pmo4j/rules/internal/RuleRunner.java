package org.pmo4j.rules.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.Scope;
import org.pmo4j.rules.internal.RuleSource.RuleFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the rules of one source on chunks of scopes. All policies run in one session; a policy that throws or runs away is
 * taken out of it for good and runs alone from then on, scope by scope, so that it can spoil nothing but its own outcomes.
 * What a policy says does not depend on the session it runs in, therefore neither do the results.
 */
final class RuleRunner implements PolicySource.Runner {

    private static final Logger LOG = LoggerFactory.getLogger(RuleRunner.class);
    private static final List<String> KINDS = List.of("", " violated", " unknown", " not held");

    private final RuleSource source;
    private final Map<String, Integer> policyOfRule = new HashMap<>();
    private final Map<String, Integer> positions;
    private final Map<Object, KieBase> bases = new ConcurrentHashMap<>();
    private final Set<String> quarantine = new ConcurrentSkipListSet<>();

    /**
     * @param positions the position of each policy in the catalogue of the engine
     */
    RuleRunner(RuleSource source, Map<String, Integer> positions) {
        this.source = source;
        this.positions = positions;
        for (Policy policy : source.policies()) {
            KINDS.forEach(kind -> policyOfRule.put(policy.id() + kind, positions.get(policy.id())));
        }
        base(Set.of());
    }

    @Override
    public Recorder run(List<? extends Scope> scopes) {
        while (true) {
            Set<String> apart = new TreeSet<>(quarantine);
            try {
                Recorder recorder = fire(base(apart), scopes);
                apart.forEach(policy -> scopes.forEach(scope -> runAlone(policy, scope, recorder)));
                return recorder;
            } catch (RuntimeException | StackOverflowError e) {
                Set<String> culprits = culprits(e, scopes, apart);
                LOG.warn("policies {} failed and run apart from now on", culprits, e);
                quarantine.addAll(culprits);
            }
        }
    }

    @Override
    public Recorder run(List<? extends Scope> scopes, Set<String> policies) {
        Set<String> together = new TreeSet<>(policies);
        together.removeAll(quarantine);
        Recorder recorder;
        try {
            recorder = fire(together(together), scopes);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("one of the policies {} failed", together, e);
            recorder = new Recorder(policyOfRule, scopes);
            together.clear();
        }
        for (String policy : policies) {
            if (!together.contains(policy)) {
                for (Scope scope : scopes) {
                    runAlone(policy, scope, recorder);
                }
            }
        }
        return recorder;
    }

    private Recorder fire(KieBase base, List<? extends Scope> scopes) {
        Recorder recorder = new Recorder(policyOfRule, scopes);
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("report", recorder);
            session.addEventListener(recorder);
            scopes.forEach(session::insert);
            session.fireAllRules();
            scopes.forEach(recorder::checkRunaway);
        } finally {
            session.dispose();
        }
        return recorder;
    }

    /** Runs one policy on one scope; if it fails, every subject that it examines is in error, or the scope itself. */
    private void runAlone(String policy, Scope scope, Recorder into) {
        try {
            fire(alone(policy), List.of(scope)).of(scope).forEach(entry -> into.add(scope, entry));
        } catch (RuntimeException | StackOverflowError e) {
            Detail error = Detail.error(rootCause(e));
            for (Object subject : subjects(policy, scope)) {
                into.add(scope, new Recorder.Entry(positions.get(policy), Outcome.ERROR, subject, error));
            }
        }
    }

    private List<Object> subjects(String policy, Scope scope) {
        try {
            KieBase examined = bases.computeIfAbsent(policy + " examined", key -> source.rules(policy::equals));
            List<Object> subjects = fire(examined, List.of(scope)).of(scope).stream()
                    .map(Recorder.Entry::subject)
                    .toList();
            return subjects.isEmpty() ? List.of(Subjects.owner(scope)) : subjects;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("{} fails already where it looks for its subjects", policy, e);
            return List.of(Subjects.owner(scope));
        }
    }

    /** Returns what happened in one line, without the frames of the rule engine. */
    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return inOneLine(cause);
    }

    static String inOneLine(Throwable failure) {
        return failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    /** Finds the policies that fail alone; of most failures the rule engine does not say which rule it was in. */
    private Set<String> culprits(Throwable failure, List<? extends Scope> scopes, Set<String> known) {
        Set<String> culprits = new TreeSet<>();
        source.policies().stream()
                .map(Policy::id)
                .filter(policy -> !known.contains(policy) && fails(policy, scopes))
                .forEach(culprits::add);
        if (culprits.isEmpty()) {
            throw new IllegalStateException("the evaluation failed, but no policy fails alone", failure);
        }
        return culprits;
    }

    private boolean fails(String policy, List<? extends Scope> scopes) {
        try {
            fire(alone(policy), scopes);
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    private KieBase base(Set<String> apart) {
        return bases.computeIfAbsent(apart, key -> rules(RuleFilter.allBut(apart)));
    }

    private KieBase together(Set<String> policies) {
        return bases.computeIfAbsent(List.copyOf(policies), key -> rules(rule -> policies.contains(RuleFilter.policyOf(rule))));
    }

    private KieBase alone(String policy) {
        return bases.computeIfAbsent(policy, key -> rules(RuleFilter.only(policy)));
    }

    private KieBase rules(RuleFilter filter) {
        return DroolsParts.within(() -> source.rules(filter));
    }
}
