package org.pmo4j.rules.twins.stagegates;

import java.util.List;
import org.pmo4j.rules.twins.Twin;

/** The twins of the pack stage-gates. */
public final class StageGateTwins {

    /** All of them, by policy. */
    public static final List<Twin> ALL = List.of(
            new Gate001(),
            new Gate002(),
            new Gate003(),
            new Gate004(),
            new Gate005(),
            new Gate006(),
            new Gate007(),
            new Gate008(),
            new Gate009(),
            new Gate010(),
            new Gate011(),
            new Gate012(),
            new Gate013(),
            new Gate014());

    private StageGateTwins() {}
}
