package org.pmo4j.rules.authoring;

/**
 * A policy written in Java instead of rules (Java 策略), for example one that asks a calculation of your own. It carries
 * {@link PolicyMetadata}, stands in a {@link PolicyPack}, and appears in ledger and reports as any other. It reports to the
 * {@link Reporter} as rules do: every subject that it looks at as examined, those that violate it or cannot be judged also so.
 *
 * <p>One instance judges all projects, from several threads at once and in any order: it keeps nothing from one call to the
 * next, reads no clock and prints nothing. Where it throws, or reports what does not suit its metadata, the one project (or
 * the portfolio) is ERROR, and what it reported on it before does not count: nobody knows what it had not yet looked at.
 */
public sealed interface JavaPolicy {

    /** A policy that sees one project and what stands around it. */
    non-sealed interface OnProject extends JavaPolicy {

        /**
         * Judges one project.
         *
         * @param project the project as known at the date of evaluation
         * @param report what to report to, with this project as scope
         */
        void evaluate(Governed project, Reporter report);
    }

    /** A policy that sees the whole portfolio. */
    non-sealed interface OnPortfolio extends JavaPolicy {

        /**
         * Judges the portfolio.
         *
         * @param portfolio the portfolio as known at the date of evaluation
         * @param report what to report to, with this portfolio as scope
         */
        void evaluate(GovernedPortfolio portfolio, Reporter report);
    }
}
