package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.GovernedPortfolio;

/** Judges a portfolio as a whole again by some policies, after some of its projects have changed and nothing else. */
final class WholeUpdate {

    private final Evaluator evaluator;
    private final WholeLedger before;
    private final GovernedPortfolio now;
    private final List<Project> changed;
    private final Waivers waivers;
    private final Map<Integer, ScopeLedger> found = new HashMap<>();
    private final List<LedgerChange> changes = new ArrayList<>();
    private @Nullable Neighbourhood neighbourhood;

    /**
     * @param changed the projects that have changed, as they were and as they are
     */
    WholeUpdate(
            Evaluator evaluator, WholeLedger before, GovernedPortfolio now, List<Project> changed, Waivers waivers) {
        this.evaluator = evaluator;
        this.before = before;
        this.now = now;
        this.changed = changed;
        this.waivers = waivers;
    }

    /** Judges by one policy: the subjects near the projects that have changed, or where that will not do all subjects. */
    void judge(Policy policy) {
        Set<String> types = evaluator.localSubjects(policy);
        if (types.isEmpty() || !judgeNear(policy, types)) {
            int position = evaluator.position(policy);
            ScopeLedger all = evaluator.judge(now, List.of(policy), waivers).of(position);
            changes.addAll(LedgerChange.between(before.of(position), all));
            found.put(position, all);
        }
    }

    private boolean judgeNear(Policy policy, Set<String> types) {
        Neighbourhood near = neighbourhood();
        int position = evaluator.position(policy);
        ScopeLedger old = before.of(position);
        BitSet gone = near.rows(old, types);
        if (gone == null) {
            return false;
        }
        if (!near.holds(types)) {
            return true;
        }
        ScopeLedger young = evaluator.judge(near.scope(), List.of(policy), waivers).of(position);
        if (near.rows(young, types) == null) {
            return false;
        }
        ScopeLedger rows = old.of(gone);
        if (!rows.saysLike(young)) {
            changes.addAll(LedgerChange.between(rows, young));
            found.put(position, new PolicyRows(old).exchanged(gone, young));
        }
        return true;
    }

    private Neighbourhood neighbourhood() {
        if (neighbourhood == null) {
            neighbourhood = new Neighbourhood(now, changed);
        }
        return neighbourhood;
    }

    /** Returns the outcomes that are not the same any more, in the order of the policies that judged. */
    List<LedgerChange> changes() {
        return changes;
    }

    /** Returns what all policies say now. */
    WholeLedger whole() {
        return before.with(now, found);
    }
}
