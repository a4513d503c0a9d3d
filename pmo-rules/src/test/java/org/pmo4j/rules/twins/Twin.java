package org.pmo4j.rules.twins;

import java.util.Locale;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Scope;

/** One policy restated in plain Java. Its class is named after it: {@code Gate008} restates {@code GATE-008}. */
public sealed interface Twin {

    /** Returns the id of the policy, for example {@code GATE-008}. */
    default String policy() {
        String name = getClass().getSimpleName();
        int digits = name.length() - 3;
        return name.substring(0, digits).toUpperCase(Locale.ROOT) + "-" + name.substring(digits);
    }

    /** Tells whether the policy judges such scopes. */
    boolean concerns(Scope scope);

    /** Judges a scope that it concerns. */
    void judge(Scope scope, Verdicts verdicts);

    /** A policy on single projects. */
    abstract non-sealed class OfProject implements Twin {

        @Override
        public final boolean concerns(Scope scope) {
            return scope instanceof Governed;
        }

        @Override
        public final void judge(Scope scope, Verdicts verdicts) {
            judge((Governed) scope, verdicts);
        }

        protected abstract void judge(Governed given, Verdicts verdicts);
    }

    /** A policy on the portfolio as a whole. */
    abstract non-sealed class OfPortfolio implements Twin {

        @Override
        public final boolean concerns(Scope scope) {
            return scope instanceof GovernedPortfolio;
        }

        @Override
        public final void judge(Scope scope, Verdicts verdicts) {
            judge((GovernedPortfolio) scope, verdicts);
        }

        protected abstract void judge(GovernedPortfolio given, Verdicts verdicts);
    }
}
