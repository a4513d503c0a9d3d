package org.pmo4j.rules.twins.portfolio;

import java.util.Objects;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.GovernedPortfolio;

/** What the policies on dependencies read alike. */
final class Dependencies {

    private Dependencies() {}

    static boolean delivered(Dependency dependency, GovernedPortfolio given) {
        return dependency.deliveredOn() != null && !dependency.deliveredOn().isAfter(given.asOf());
    }

    static Project project(ProjectId id, GovernedPortfolio given) {
        return Objects.requireNonNull(given.portfolio().project(id));
    }

    static boolean closed(ProjectId id, GovernedPortfolio given) {
        return project(id, given).closed();
    }
}
