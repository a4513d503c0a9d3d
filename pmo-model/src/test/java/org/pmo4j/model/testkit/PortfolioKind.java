package org.pmo4j.model.testkit;

/** Kind of a generated portfolio, for example {@link #NEARLY_COMPLIANT}: one thing is wrong in it. */
public enum PortfolioKind {

    /** Everything is as the built-in policies want it, and every register is held. */
    COMPLIANT,

    /** A compliant portfolio with exactly one change to one component. */
    NEARLY_COMPLIANT,

    /** A compliant portfolio in which some dates and numbers lie at a limit of a policy, or one step beside it. */
    BOUNDARY,

    /** A compliant portfolio with many changes of every sort, so that its parts no longer fit together. */
    CONTRADICTORY,

    /** A compliant portfolio from which a source holds only a part: components are null, lists are empty. */
    SPARSE
}
