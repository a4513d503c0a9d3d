package org.pmo4j.examples.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Policy;

/** A part of the table: some policies, and the ways to judge portfolios by them; the others are compared with the first. */
enum Part {

    /** All policies of the library. */
    ALL(
            "all",
            GovernanceEngine.standard().policies().stream().map(Policy::id).collect(Collectors.toUnmodifiableSet()),
            Way.TWINS,
            Way.ENGINE,
            Way.ENGINE_2,
            Way.ONE_SESSION),

    /** Policies of every pack that rules over facts can say too, two of them on the portfolio as a whole. */
    SUBSET(
            "subset of",
            Set.of(
                    "GATE-006", "GATE-008", "PROC-012", "PMA-011", "PMO-018", "PORT-004", "EVM-011", "SCH-002", "CHG-008",
                    "CLO-006"),
            Way.TWINS,
            Way.ENGINE,
            Way.ENGINE_2,
            Way.NAIVE_JOINS,
            Way.EVRETE);

    private final String extent;
    private final Set<String> policies;
    private final List<Way> ways;

    Part(String extent, Set<String> policies, Way... ways) {
        this.extent = extent;
        this.policies = policies;
        this.ways = List.of(ways);
    }

    /** Tells by which policies this part judges, for example {@code all 130 policies}. */
    String title() {
        return extent + " " + policies.size() + " policies";
    }

    Set<String> policies() {
        return policies;
    }

    List<Way> ways() {
        return ways;
    }

    Way.Judge judge(Way way) {
        return way.judge(policies);
    }
}
