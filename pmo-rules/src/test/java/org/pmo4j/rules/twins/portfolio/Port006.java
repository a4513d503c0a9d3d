package org.pmo4j.rules.twins.portfolio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.portfolio.DependencyKind;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Project dependencies contain no cycle. */
final class Port006 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        if (given.portfolio().dependencies() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<Dependency> edges = given.portfolio().dependencies().dependencies().stream()
                .filter(dependency -> dependency.kind() == DependencyKind.FINISH_TO_START
                        || dependency.kind() == DependencyKind.FINISH_TO_FINISH)
                .filter(dependency -> !Dependencies.delivered(dependency, given))
                .filter(dependency -> !Dependencies.closed(dependency.giver(), given))
                .filter(dependency -> !Dependencies.closed(dependency.receiver(), given))
                .toList();
        if (!edges.isEmpty()) {
            // A component holds a FINISH_TO_START edge exactly where such an edge can be walked back to its giver.
            boolean cycle = edges.stream()
                    .filter(edge -> edge.kind() == DependencyKind.FINISH_TO_START)
                    .anyMatch(edge -> reachable(edge.receiver(), edges).contains(edge.giver()));
            verdicts.owner().verdict(cycle, false);
        }
    }

    private static Set<ProjectId> reachable(ProjectId from, List<Dependency> edges) {
        Set<ProjectId> reached = new TreeSet<>(Set.of(from));
        Deque<ProjectId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            ProjectId giver = open.pop();
            for (Dependency edge : edges) {
                if (edge.giver().equals(giver) && reached.add(edge.receiver())) {
                    open.push(edge.receiver());
                }
            }
        }
        return reached;
    }
}
