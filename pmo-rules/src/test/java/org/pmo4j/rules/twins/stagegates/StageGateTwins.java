package org.pmo4j.rules.twins.stagegates;

import java.util.List;
import org.pmo4j.rules.twins.Twin;

/** The twins of the pack stage-gates. */
public final class StageGateTwins {

    /** All of them, by policy. */
    public static final List<Twin> ALL = List.of(new Gate008());

    private StageGateTwins() {}
}
