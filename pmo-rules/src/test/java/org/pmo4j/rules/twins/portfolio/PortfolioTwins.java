package org.pmo4j.rules.twins.portfolio;

import java.util.List;
import org.pmo4j.rules.twins.Twin;

/** The twins of the pack portfolio-resources-dependencies-risk. */
public final class PortfolioTwins {

    /** All of them, by policy. */
    public static final List<Twin> ALL = List.of(
            new Port001(),
            new Port002(),
            new Port003(),
            new Port004(),
            new Port005(),
            new Port006(),
            new Port007(),
            new Port008(),
            new Port009(),
            new Port010(),
            new Port011(),
            new Port012(),
            new Port013(),
            new Port014(),
            new Port015(),
            new Port016(),
            new Port017(),
            new Port018(),
            new Port019(),
            new Port020());

    private PortfolioTwins() {}
}
