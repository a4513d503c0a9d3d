package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/** Judges the project as it would be after some changes. The same set of changes is judged once. */
final class Trial {

    /** Evaluations that one path may cost. */
    static final int MAX_EVALUATIONS = 400;

    private final GovernanceEngine engine;
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final ProjectId project;
    private final Severity blockingFrom;
    private final Map<Set<Change>, State> known = new HashMap<>();

    Trial(GovernanceEngine engine, Portfolio portfolio, LocalDate asOf, ProjectId project, Severity blockingFrom) {
        this.engine = engine;
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.project = project;
        this.blockingFrom = blockingFrom;
    }

    /**
     * What blocks after some changes.
     *
     * @param portfolio the portfolio afterwards
     * @param blocking the blocking findings of project-level policies by key, in the order of the ledger
     */
    record State(Portfolio portfolio, Map<String, PolicyResult> blocking) {

        boolean bringsNothingNew(State before) {
            return before.blocking.keySet().containsAll(blocking.keySet());
        }

        List<PolicyResult> newSince(State before) {
            return blocking.entrySet().stream()
                    .filter(entry -> !before.blocking.containsKey(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        boolean without(Collection<String> keys) {
            return keys.stream().noneMatch(blocking::containsKey);
        }
    }

    boolean exhausted() {
        return known.size() >= MAX_EVALUATIONS;
    }

    State after(Collection<Change> changes) {
        Set<Change> set = new LinkedHashSet<>(Steps.inOrder(changes, portfolio.project(project)));
        State before = known.get(set);
        if (before != null) {
            return before;
        }
        Portfolio changed = portfolio;
        for (Change change : set) {
            changed = change.apply(changed);
        }
        State state = new State(changed, blocking(changed));
        known.put(set, state);
        return state;
    }

    private Map<String, PolicyResult> blocking(Portfolio changed) {
        Map<String, PolicyResult> blocking = new LinkedHashMap<>();
        engine.evaluate(changed, asOf).findings()
                .filter(finding -> finding.policy().level() == Policy.Level.PROJECT)
                .filter(this::blocks)
                .forEach(finding -> blocking.put(key(finding), finding));
        return blocking;
    }

    boolean blocks(PolicyResult finding) {
        return finding.outcome() != Outcome.WAIVED
                && finding.severity().compareTo(blockingFrom) >= 0
                && project.equals(finding.subject().project());
    }

    static String key(PolicyResult finding) {
        return finding.policy().id() + " " + finding.subject();
    }
}
