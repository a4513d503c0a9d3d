package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/**
 * The fewest changes after which nothing blocks a project or a gate, as far as changes can (转绿路径). Each was tried on the
 * model: with all of them none of the solved findings is left and no other blocks, and with fewer of them that is not so.
 *
 * @param project the project
 * @param gate the gate that is looked at; null for the whole project
 * @param asOf the day of judgement, on which all changes are made
 * @param blockingFrom the least severity that blocks
 * @param steps what is to be done, in an order in which it can be; 0..n
 * @param solved the findings that are gone afterwards, in the order of the ledger; 0..n
 * @param unsolved the findings that stay, each with the reason, in the order of the ledger; 0..n
 */
public record PathToGreen(
        ProjectId project,
        @Nullable GateId gate,
        LocalDate asOf,
        Severity blockingFrom,
        List<Step> steps,
        List<PolicyResult> solved,
        List<Unsolved> unsolved) {

    public PathToGreen {
        steps = List.copyOf(steps);
        solved = List.copyOf(solved);
        unsolved = List.copyOf(unsolved);
    }

    /**
     * A change and what it is for.
     *
     * @param change the change
     * @param solves the findings that come back when it alone is left out; 0..n
     * @param prevents the findings that the other changes would bring without it; 0..n, with {@code solves} 1..n
     */
    public record Step(Change change, List<PolicyResult> solves, List<PolicyResult> prevents) {

        public Step {
            solves = List.copyOf(solves);
            prevents = List.copyOf(prevents);
        }
    }

    PathToGreen alsoUnsolved(List<Unsolved> more) {
        List<Unsolved> all = Stream.concat(unsolved.stream(), more.stream()).toList();
        return new PathToGreen(project, gate, asOf, blockingFrom, steps, solved, all);
    }

    /**
     * Tells whether nothing blocks at the end of the path.
     *
     * @return true if there is no unsolved finding
     */
    public boolean complete() {
        return unsolved.isEmpty();
    }

    /**
     * Returns the changes alone.
     *
     * @return the changes, in the order of the steps
     */
    public List<Change> changes() {
        return steps.stream().map(Step::change).toList();
    }

    /**
     * Makes all changes.
     *
     * @param portfolio the portfolio for which the path was found
     * @return the portfolio afterwards
     */
    public Portfolio apply(Portfolio portfolio) {
        Portfolio changed = portfolio;
        for (Change change : changes()) {
            changed = change.apply(changed);
        }
        return changed;
    }
}
