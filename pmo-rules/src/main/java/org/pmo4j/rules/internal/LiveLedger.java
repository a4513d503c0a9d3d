package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.OutcomeChange;

/** The outcomes of a portfolio that changes. Not thread-safe. */
public final class LiveLedger {

    private final Evaluator evaluator;
    private State state;

    /**
     * What holds between two changes.
     *
     * @param whole the outcomes of the portfolio as a whole; null where no policy judges it
     * @param projects the outcomes of each project, in the order of the portfolio
     */
    record State(
            Portfolio portfolio,
            LocalDate asOf,
            Context context,
            Waivers waivers,
            @Nullable WholeLedger whole,
            List<ScopeLedger> projects) {}

    LiveLedger(Evaluator evaluator, Portfolio portfolio, LocalDate asOf) {
        this.evaluator = evaluator;
        Context context = evaluator.context(portfolio, asOf);
        Waivers waivers = evaluator.waivers(portfolio, asOf);
        this.state = new State(
                portfolio,
                asOf,
                context,
                waivers,
                evaluator.whole(context, waivers),
                evaluator.judge(portfolio.projects(), context, waivers));
    }

    public Portfolio portfolio() {
        return state.portfolio;
    }

    public LocalDate asOf() {
        return state.asOf;
    }

    /** Returns what holds now; later changes do not touch it. */
    public Ledger ledger() {
        List<ScopeLedger> scopes = new ArrayList<>(state.projects.size() + 1);
        if (state.whole != null) {
            scopes.add(state.whole.joined());
        }
        scopes.addAll(state.projects);
        return new Ledger(state.portfolio, state.asOf, evaluator.policies(), evaluator.policyHash(), scopes, state.waivers.standings());
    }

    /** Takes a portfolio and a date in place of those before, and returns the outcomes that are not the same any more. */
    public List<OutcomeChange> update(Portfolio portfolio, LocalDate asOf) {
        LiveUpdate update = new LiveUpdate(evaluator, state, portfolio, asOf);
        State after = update.run();
        List<OutcomeChange> changes =
                update.changes().stream().map(change -> change.change(evaluator.policies())).toList();
        state = after;
        return changes;
    }
}
