package org.pmo4j.rules.twins.portfolio;

import java.util.List;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.portfolio.DependencyKind;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Dependencies have owners and dates. */
final class Port004 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        if (given.portfolio().dependencies() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<Dependency> dependencies = given.portfolio().dependencies().dependencies();
        boolean kept = dependencies.stream()
                .anyMatch(dependency -> dependency.owner() != null
                        || dependency.neededOn() != null
                        || dependency.agreed() != null);
        for (Dependency dependency : dependencies) {
            if (dependency.kind() == DependencyKind.INFORMATION
                    || Dependencies.delivered(dependency, given)
                    || Dependencies.closed(dependency.giver(), given)
                    || Dependencies.closed(dependency.receiver(), given)) {
                continue;
            }
            if (kept) {
                boolean agreed = dependency.agreed() != null && dependency.agreed();
                boolean complete = dependency.owner() != null && dependency.neededOn() != null && agreed;
                verdicts.of("Dependency", dependency.id()).verdict(!complete, false);
            } else {
                verdicts.owner().unknown();
            }
        }
    }
}
