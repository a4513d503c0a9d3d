package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.WaiverStanding;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Scope;

/** The outcomes of one evaluation, and the rows that are made of them. */
public final class Ledger {

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final List<Policy> policies;
    private final String policyHash;
    private final List<ScopeLedger> scopes;
    private final WaiverStandings waivers;

    Ledger(
            Portfolio portfolio,
            LocalDate asOf,
            List<Policy> policies,
            String policyHash,
            List<ScopeLedger> scopes,
            WaiverStandings waivers) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.policies = policies;
        this.policyHash = policyHash;
        this.scopes = scopes;
        this.waivers = waivers;
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public List<Policy> policies() {
        return policies;
    }

    public String policyHash() {
        return policyHash;
    }

    public Stream<PolicyResult> results() {
        return scopes.stream().flatMap(found -> rows(policies, found));
    }

    public @Nullable List<WaiverStanding> waivers(int announceDays) {
        return waivers.of(results(), announceDays);
    }

    /** Returns the rows of one scope: what was found, and the policies that do not apply. */
    static Stream<PolicyResult> rows(List<Policy> policies, ScopeLedger found) {
        Policy.Level level = found.scope instanceof Governed ? Policy.Level.PROJECT : Policy.Level.PORTFOLIO;
        List<PolicyResult> rows = new ArrayList<>(found.size() + policies.size());
        int next = 0;
        for (int policy = 0; policy < policies.size(); policy++) {
            if (policies.get(policy).level() == level) {
                next = add(rows, policies.get(policy), policy, found, next);
            }
        }
        return rows.stream();
    }

    /** Returns the rows of one policy, on a scope that is judged by no other. */
    static Stream<PolicyResult> rows(Policy policy, int position, ScopeLedger found) {
        List<PolicyResult> rows = new ArrayList<>(found.size() + 1);
        add(rows, policy, position, found, 0);
        return rows.stream();
    }

    private static int add(List<PolicyResult> rows, Policy policy, int position, ScopeLedger found, int first) {
        int next = first;
        while (next < found.size() && found.policies[next] == position) {
            rows.add(new LedgerRow(policy, found.scope, found.subjects[next], found.outcome(next), found.details[next]));
            next++;
        }
        if (next == first) {
            rows.add(notApplicable(policy, found.scope));
        }
        return next;
    }

    private static LedgerRow notApplicable(Policy policy, Scope scope) {
        return new LedgerRow(policy, scope, Subjects.owner(scope), Outcome.NOT_APPLICABLE, null);
    }
}
