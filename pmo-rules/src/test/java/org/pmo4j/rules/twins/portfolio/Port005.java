package org.pmo4j.rules.twins.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.portfolio.DependencyKind;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Dependencies can be met. */
final class Port005 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        if (given.portfolio().dependencies() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (Dependency dependency : given.portfolio().dependencies().dependencies()) {
            Project giver = Dependencies.project(dependency.giver(), given);
            boolean metByStart = dependency.kind() == DependencyKind.START_TO_START
                    && giver.actualStart() != null
                    && !giver.actualStart().isAfter(given.asOf());
            if (dependency.kind() != DependencyKind.INFORMATION
                    && !Dependencies.delivered(dependency, given)
                    && !Dependencies.closed(dependency.receiver(), given)
                    && !metByStart) {
                judge(dependency, giver, given.asOf(), verdicts);
            }
        }
    }

    private static void judge(Dependency dependency, Project giver, LocalDate asOf, Verdicts verdicts) {
        LocalDate forecast = forecast(dependency, giver);
        LocalDate latest = dependency.neededOn() == null
                ? null
                : dependency.neededOn().plusDays(verdicts.limits().integer("graceDays"));
        boolean known = forecast != null && latest != null;
        boolean inTime = known && !forecast.isAfter(latest);
        boolean overdue = latest != null && latest.isBefore(asOf);
        boolean stopped = giver.closed() || giver.state() == ProjectState.ON_HOLD && !inTime;
        verdicts.of("Dependency", dependency.id()).verdict(stopped || overdue || known && !inTime, !known);
    }

    private static @Nullable LocalDate forecast(Dependency dependency, Project giver) {
        if (dependency.forecastOn() != null) {
            return dependency.forecastOn();
        }
        return dependency.kind() == DependencyKind.START_TO_START ? null : giver.forecastFinish();
    }
}
