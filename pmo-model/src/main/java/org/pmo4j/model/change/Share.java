package org.pmo4j.model.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Part of a whole: compared exactly, divided for display only. */
final class Share {

    private static final int DISPLAYED = 4;

    private Share() {}

    /** Compares the size of a part, whatever its sign, with a share of the whole; null where that is undefined. */
    static @Nullable Integer compare(@Nullable BigDecimal part, @Nullable BigDecimal whole, BigDecimal limit) {
        return defined(part, whole) ? (Integer) part.abs().compareTo(whole.multiply(limit)) : null;
    }

    static @Nullable BigDecimal shown(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (!defined(part, whole)) {
            return null;
        }
        BigDecimal share = part.abs().divide(whole, DISPLAYED, RoundingMode.HALF_UP).stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }

    private static boolean defined(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part != null && whole != null && whole.signum() > 0;
    }
}
