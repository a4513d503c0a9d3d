package org.pmo4j.rules.twins.earnedvalue;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;

/** What can be asked of amounts that may be missing or of several currencies. */
final class Amounts {

    private Amounts() {}

    /** Tells whether all are there and can be calculated with. */
    static boolean known(@Nullable Money... amounts) {
        return Arrays.stream(amounts).allMatch(Objects::nonNull) && !mixed(amounts);
    }

    /** Tells whether those that are there are of several currencies. */
    static boolean mixed(@Nullable Money... amounts) {
        return Arrays.stream(amounts)
                        .filter(Objects::nonNull)
                        .map(Money::currency)
                        .distinct()
                        .count()
                > 1;
    }

    static boolean zero(@Nullable Money amount) {
        return amount != null && amount.amount().signum() == 0;
    }

    static boolean negative(@Nullable Money amount) {
        return amount != null && amount.amount().signum() < 0;
    }

    static boolean positive(@Nullable Money amount) {
        return amount != null && amount.amount().signum() > 0;
    }
}
