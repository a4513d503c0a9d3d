package org.pmo4j.rules.twins.projectmanager;

import java.util.List;
import org.pmo4j.rules.twins.Twin;

/** The twins of the pack project-manager. */
public final class ProjectManagerTwins {

    /** All of them, by policy. */
    public static final List<Twin> ALL = List.of(
            new Pma001(),
            new Pma002(),
            new Pma003(),
            new Pma004(),
            new Pma005(),
            new Pma006(),
            new Pma007(),
            new Pma008(),
            new Pma009(),
            new Pma010(),
            new Pma011(),
            new Pma012(),
            new Pma013(),
            new Pma014());

    private ProjectManagerTwins() {}
}
