package org.pmo4j.model.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;

/**
 * Collects what keeps amounts from being compared, named as components of a project: for example {@code
 * performanceHistory.measurements.actualCost}, or {@code one currency (CNY, USD)}.
 */
final class Gaps {

    static final String MEASUREMENT = "performanceHistory.measurements.";
    static final String PLANNED_VALUE = MEASUREMENT + "plannedValue";
    static final String EARNED_VALUE = MEASUREMENT + "earnedValue";
    static final String ACTUAL_COST = MEASUREMENT + "actualCost";
    static final String BUDGET = MEASUREMENT + "budgetAtCompletion";
    static final String ESTIMATE = MEASUREMENT + "estimateAtCompletion";

    private final List<String> names = new ArrayList<>();
    private final Set<String> currencies = new TreeSet<>();

    Gaps when(boolean missing, String name) {
        if (missing) {
            names.add(name);
        }
        return this;
    }

    Gaps amount(String name, @Nullable Money amount) {
        return when(amount == null, name).currency(amount);
    }

    Gaps currency(@Nullable Money amount) {
        if (amount != null) {
            currencies.add(amount.currency().getCode());
        }
        return this;
    }

    Gaps currencies(@Nullable List<Money> amounts) {
        if (amounts != null) {
            amounts.forEach(this::currency);
        }
        return this;
    }

    boolean mixed() {
        return currencies.size() > 1;
    }

    List<String> names() {
        return List.copyOf(when(mixed(), "one currency (" + String.join(", ", currencies) + ")").names);
    }
}
