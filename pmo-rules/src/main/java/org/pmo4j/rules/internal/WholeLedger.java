package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmo4j.rules.authoring.GovernedPortfolio;

/**
 * What was found on a portfolio as a whole, apart for each policy, so that one can be exchanged. Subjects are kept by their names
 * only.
 */
final class WholeLedger {

    private final GovernedPortfolio scope;
    private final Map<Integer, ScopeLedger> byPolicy;

    private WholeLedger(GovernedPortfolio scope, Map<Integer, ScopeLedger> byPolicy) {
        this.scope = scope;
        this.byPolicy = byPolicy;
    }

    /**
     * @param found by all policies
     * @param policies the positions of those that judge portfolios
     */
    static WholeLedger of(GovernedPortfolio scope, ScopeLedger found, BitSet policies) {
        Map<Integer, ScopeLedger> byPolicy = new TreeMap<>();
        policies.stream().forEach(policy -> byPolicy.put(policy, found.of(policy)));
        return new WholeLedger(scope, byPolicy);
    }

    GovernedPortfolio scope() {
        return scope;
    }

    /** Returns what a policy found, given by position. */
    ScopeLedger of(int policy) {
        return byPolicy.get(policy);
    }

    /** Returns the same portfolio as it is now, on which some policies found something else. */
    WholeLedger with(GovernedPortfolio now, Map<Integer, ScopeLedger> changed) {
        Map<Integer, ScopeLedger> all = new TreeMap<>(byPolicy);
        all.putAll(changed);
        all.replaceAll((policy, found) -> found.seen(now));
        return new WholeLedger(now, all);
    }

    /** Returns what all policies found. */
    ScopeLedger joined() {
        return ScopeLedger.joined(scope, new ArrayList<>(byPolicy.values()));
    }

    /** Returns the outcomes that are not the same in another ledger of the same policies, in the order of the ledger. */
    List<LedgerChange> changes(WholeLedger later) {
        List<LedgerChange> changes = new ArrayList<>();
        byPolicy.forEach((policy, found) -> changes.addAll(LedgerChange.between(found, later.of(policy))));
        return changes;
    }
}
