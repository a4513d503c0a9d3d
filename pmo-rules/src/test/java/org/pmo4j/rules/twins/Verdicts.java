package org.pmo4j.rules.twins;

import java.util.HashMap;
import java.util.Map;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.authoring.Scope;

/**
 * What a twin says of the subjects in one scope. Of what is said of one subject the gravest holds: FAIL, then UNKNOWN, then
 * PASS.
 */
public final class Verdicts {

    private final String policy;
    private final Scope scope;
    private final Map<SubjectKey, Outcome> outcomes = new HashMap<>();

    public Verdicts(String policy, Scope scope) {
        this.policy = policy;
        this.scope = scope;
    }

    /** Returns the policy's parameters as they hold for the scope. */
    public Limits limits() {
        return scope.limits(policy);
    }

    /** Examines something in the project of the scope, or of the whole portfolio. */
    public Subject of(String type, String id) {
        return new Subject(new SubjectKey(type, id, scope instanceof Governed given ? given.project().id() : null));
    }

    /** Examines something in the project of the scope, or of the whole portfolio. */
    public Subject of(String type, Identifier id) {
        return of(type, id.value());
    }

    /** Examines something in a project, for a policy on the portfolio. */
    public Subject in(Project project, String type, Identifier id) {
        return new Subject(new SubjectKey(type, id.value(), project.id()));
    }

    /** Examines the project of the scope, or the portfolio. */
    public Subject owner() {
        return scope instanceof Governed given
                ? of("Project", given.project().id())
                : of("Portfolio", ((GovernedPortfolio) scope).portfolio().id());
    }

    /** Returns the outcome by subject; empty where nothing was examined. */
    Map<SubjectKey, Outcome> outcomes() {
        return outcomes;
    }

    /** Something that is examined: it passes unless something more is said of it. */
    public final class Subject {

        private final SubjectKey key;

        private Subject(SubjectKey key) {
            this.key = key;
        }

        /** Says that it passes unless it is known to violate, or cannot be known. */
        public void verdict(boolean violated, boolean unknown) {
            say(violated ? Outcome.FAIL : unknown ? Outcome.UNKNOWN : Outcome.PASS);
        }

        /** Says that it cannot be known. */
        public void unknown() {
            say(Outcome.UNKNOWN);
        }

        private void say(Outcome outcome) {
            outcomes.merge(key, outcome, (a, b) -> rank(a) <= rank(b) ? a : b);
        }
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case FAIL -> 0;
            case UNKNOWN -> 1;
            default -> 2;
        };
    }
}
