package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.id.Identifier;

/**
 * How many of those whom a PMO is there for it served, for example 4 of 5 project managers (服务覆盖率): a view, not stored.
 *
 * @param covered how many were served; 0..{@code inScope}
 * @param inScope how many there are; &gt;= 0
 * @param uncovered ids of the others, ascending
 * @param unattributed services were used, and of none of them is it held by whom
 */
public record ServiceCoverage(int covered, int inScope, List<Identifier> uncovered, boolean unattributed) {

    public ServiceCoverage {
        uncovered = List.copyOf(uncovered);
    }

    static ServiceCoverage of(
            Collection<? extends Identifier> scope, Set<? extends Identifier> served, boolean unattributed) {
        List<Identifier> uncovered =
                scope.stream().filter(one -> !served.contains(one)).<Identifier>map(one -> one).sorted().toList();
        return new ServiceCoverage(scope.size() - uncovered.size(), scope.size(), uncovered, unattributed);
    }

    /**
     * Tells whether the share of those served is too small, without dividing.
     *
     * @param minShare smallest share accepted; 0..1
     * @return true if {@code covered} is strictly below {@code inScope} × {@code minShare}; false where nobody is in scope
     */
    public boolean below(BigDecimal minShare) {
        return BigDecimal.valueOf(covered).compareTo(minShare.multiply(BigDecimal.valueOf(inScope))) < 0;
    }
}
