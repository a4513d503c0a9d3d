package org.pmo4j.model.project;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.internal.Check;

/**
 * How an organisation tells the tier of a project by its size and its risk (分级矩阵), for example T1 from CAD 10000000.00 at
 * high risk. No standard sets these limits: whoever tailors the governance gives all of them. It says nothing of what a tier
 * asks; the parameters of the policies do.
 *
 * @param sizes budgets from which the next size class begins, ascending, of one currency, for example CAD 1000000.00 and CAD
 *     10000000.00; each belongs to the larger class; 1..n
 * @param low tiers at low risk from the smallest size class to the largest, one more than {@code sizes}
 * @param medium likewise at medium risk
 * @param high likewise at high risk
 */
public record TierMatrix(
        List<Money> sizes,
        List<ProjectTier> low,
        List<ProjectTier> medium,
        List<ProjectTier> high) {

    /**
     * Creates a matrix.
     *
     * @throws org.pmo4j.model.InvalidModelException if the sizes do not ascend or differ in currency, if a row has not one
     *     tier for each size class, or if a tier is less demanding than one of a smaller size or a lower risk
     */
    public TierMatrix {
        var check = Check.of(TierMatrix.class);
        sizes = check.list("sizes", sizes);
        low = check.list("low", low);
        medium = check.list("medium", medium);
        high = check.list("high", high);
        if (sizes != null && low != null && medium != null && high != null) {
            checkSizes(check, sizes);
            checkRow(check, "low", sizes, low, low);
            checkRow(check, "medium", sizes, medium, low);
            checkRow(check, "high", sizes, high, medium);
        }
        check.done();
    }

    private static void checkSizes(Check check, List<Money> sizes) {
        if (sizes.isEmpty()) {
            check.fault("sizes", "is empty");
        }
        for (int i = 1; i < sizes.size(); i++) {
            Money smaller = sizes.get(i - 1);
            Money larger = sizes.get(i);
            if (!smaller.sameCurrency(larger) || larger.compareAmount(smaller) <= 0) {
                check.fault("sizes[" + i + "]", "is " + larger + ", expected more than " + smaller);
            }
        }
    }

    private static void checkRow(
            Check check, String name, List<Money> sizes, List<ProjectTier> row, List<ProjectTier> lowerRisk) {
        if (row.size() != sizes.size() + 1) {
            check.fault(name, "has " + row.size() + " tiers, expected " + (sizes.size() + 1));
            return;
        }
        IntStream.range(0, row.size())
                .filter(i -> weaker(row.get(i), row.get(Math.max(0, i - 1)))
                        || i < lowerRisk.size() && weaker(row.get(i), lowerRisk.get(i)))
                .forEach(i -> check.fault(
                        name + "[" + i + "]", "is " + row.get(i) + ", less demanding than for a smaller size or a lower risk"));
    }

    private static boolean weaker(ProjectTier tier, ProjectTier than) {
        return tier.compareTo(than) > 0;
    }

    /**
     * Tells the tier of a project: the one that it holds, else by approved budget and inherent risk class.
     *
     * @param project the project
     * @return the tier; null when the project holds none and its budget or its risk class is not held, or the budget is in
     *     another currency than the sizes
     */
    public @Nullable ProjectTier tierOf(Project project) {
        Money budget = project.approvedBudget();
        if (project.tier() != null || project.riskTier() == null || budget == null || !budget.sameCurrency(sizes.get(0))) {
            return project.tier();
        }
        int size = (int) sizes.stream().filter(from -> budget.compareAmount(from) >= 0).count();
        return switch (project.riskTier()) {
            case LOW -> low.get(size);
            case MEDIUM -> medium.get(size);
            case HIGH -> high.get(size);
        };
    }

    /**
     * Completes a project, so that it is judged by the parameters of its tier.
     *
     * @param project the project
     * @return the project with {@link #tierOf its tier}; as it was where none is known
     */
    public Project applyTo(Project project) {
        return project.withTier(tierOf(project));
    }
}
