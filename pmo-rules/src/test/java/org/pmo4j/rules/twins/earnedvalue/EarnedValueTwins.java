package org.pmo4j.rules.twins.earnedvalue;

import java.util.List;
import org.pmo4j.rules.twins.Twin;

/** The twins of the pack earned-value. */
public final class EarnedValueTwins {

    /** All of them, by policy. */
    public static final List<Twin> ALL = List.of(
            new Evm001(),
            new Evm002(),
            new Evm003(),
            new Evm004(),
            new Evm005(),
            new Evm006(),
            new Evm007(),
            new Evm008(),
            new Evm009(),
            new Evm010(),
            new Evm011());

    private EarnedValueTwins() {}
}
