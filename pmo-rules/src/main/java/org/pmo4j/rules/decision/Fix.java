package org.pmo4j.rules.decision;

/** What might remove violations of one policy. */
interface Fix {

    Proposal propose(Case violation);
}
