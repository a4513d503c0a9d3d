package org.pmo4j.rules.twins.processgroups;


import java.util.List;
import org.pmo4j.rules.twins.Twin;

/** The twins of the pack process-groups. */
public final class ProcessGroupTwins {

    /** All of them, by policy. */
    public static final List<Twin> ALL = List.of(
            new Proc001(),
            new Proc002(),
            new Proc003(),
            new Proc004(),
            new Proc005(),
            new Proc006(),
            new Proc007(),
            new Proc008(),
            new Proc009(),
            new Proc010(),
            new Proc011(),
            new Proc012(),
            new Proc013(),
            new Proc014(),
            new Proc015());

    private ProcessGroupTwins() {}
}
