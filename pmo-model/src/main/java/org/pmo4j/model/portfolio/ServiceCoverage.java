package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.internal.Lookup;

/**
 * How many of those whom a PMO is there for it served, for example 4 of 5 project managers (服务覆盖率): a view, not stored.
 *
 * @param covered how many were served; 0..{@code inScope}
 * @param inScope how many there are; &gt;= 0
 * @param uncovered ids of the others, ascending
 * @param unattributed services were used, and of none of them is it held by whom
 */
public record ServiceCoverage(int covered, int inScope, List<Identifier> uncovered, boolean unattributed) {

    /** To search for one takes as long as to look at so many. */
    private static final int SEARCHED = 16;

    public ServiceCoverage {
        uncovered = FixedList.copyOf(uncovered);
    }

    /**
     * Sets those served against those in scope.
     *
     * @param scope those whom the PMO is there for, ordered by id; never changes
     */
    static <T, I extends Identifier> ServiceCoverage of(
            List<T> scope, Function<T, I> id, Set<I> served, boolean unattributed) {
        BitSet covered = new BitSet();
        if (served.size() < scope.size() / SEARCHED) {
            for (I one : served) {
                int position = Lookup.position(scope, id, one);
                if (position >= 0) {
                    covered.set(position);
                }
            }
        } else {
            for (int i = 0; i < scope.size(); i++) {
                covered.set(i, served.contains(id.apply(scope.get(i))));
            }
        }
        BitSet others = new BitSet(scope.size());
        others.set(0, scope.size());
        others.andNot(covered);
        List<Identifier> uncovered = new ChosenList<>(others, position -> id.apply(scope.get(position)));
        return new ServiceCoverage(covered.cardinality(), scope.size(), uncovered, unattributed);
    }

    /** Hashes by the numbers alone, because there may be thousands of ids. */
    @Override
    public int hashCode() {
        return 31 * covered + inScope;
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
