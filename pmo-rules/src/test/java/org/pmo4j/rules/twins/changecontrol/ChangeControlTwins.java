package org.pmo4j.rules.twins.changecontrol;

import java.util.List;
import org.pmo4j.rules.twins.Twin;

/** The twins of the pack change-control. */
public final class ChangeControlTwins {

    /** All of them, by policy. */
    public static final List<Twin> ALL = List.of(
            new Chg001(),
            new Chg002(),
            new Chg003(),
            new Chg004(),
            new Chg005(),
            new Chg006(),
            new Chg007(),
            new Chg008(),
            new Chg009());

    private ChangeControlTwins() {}
}
