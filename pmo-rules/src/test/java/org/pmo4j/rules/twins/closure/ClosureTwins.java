package org.pmo4j.rules.twins.closure;

import java.util.List;
import org.pmo4j.rules.twins.Twin;

/** The twins of the pack closure. */
public final class ClosureTwins {

    /** All of them, by policy. */
    public static final List<Twin> ALL = List.of(
            new Clo001(),
            new Clo002(),
            new Clo003(),
            new Clo004(),
            new Clo005(),
            new Clo006(),
            new Clo007(),
            new Clo008(),
            new Clo009(),
            new Clo010(),
            new Clo011());

    private ClosureTwins() {}
}
