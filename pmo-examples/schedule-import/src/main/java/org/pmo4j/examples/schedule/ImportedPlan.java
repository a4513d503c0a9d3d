package org.pmo4j.examples.schedule;

import java.util.List;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * A portfolio made of a plan, and what of the plan is not in it.
 *
 * @param format format of the file
 * @param portfolio the portfolio, one project or more
 * @param notMapped what the file holds and the portfolio does not, for example {@code deadlines (2)}; the same file gives
 *     the same list in the same order; empty if all is mapped
 */
public record ImportedPlan(PlanFormat format, Portfolio portfolio, List<String> notMapped) {

    public ImportedPlan {
        notMapped = List.copyOf(notMapped);
    }
}
