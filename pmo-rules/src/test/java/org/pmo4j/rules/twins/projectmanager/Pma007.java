package org.pmo4j.rules.twins.projectmanager;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** PM workload is bounded. */
final class Pma007 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        Limits limits = verdicts.limits();
        for (PersonId person : Terms.leaders(given.portfolio(), given.asOf())) {
            List<Project> led = given.portfolio().projects().stream()
                    .filter(project ->
                            project.active() && Terms.accountable(project.managers(), person, given.asOf()))
                    .toList();
            ProjectTier top = null;
            boolean tierOpen = false;
            for (Project project : led) {
                ProjectTier tier = project.tier();
                tierOpen |= tier == null;
                top = top == null || tier != null && tier.compareTo(top) < 0 ? tier : top;
            }
            Integer limit = limit(top, limits);
            boolean overloaded = load(given, person).compareTo(limits.decimal("maxAllocation")) > 0;
            verdicts.of("ProjectManager", person)
                    .verdict(
                            limit != null && led.size() > limit || overloaded,
                            tierOpen && led.size() > limits.integer("t1"));
        }
    }

    private static @Nullable Integer limit(@Nullable ProjectTier top, Limits limits) {
        return top == null || top == ProjectTier.T4 ? null : switch (top) {
            case T1 -> limits.integer("t1");
            case T2 -> limits.integer("t2");
            default -> limits.integer("t3");
        };
    }

    private static BigDecimal load(GovernedPortfolio given, PersonId person) {
        BigDecimal load = BigDecimal.ZERO;
        for (Project project : given.portfolio().projects()) {
            if (project.active() && project.managers() != null) {
                for (ManagerAssignment assignment : project.managers().assignments()) {
                    boolean counts = assignment.party().equals(person) && Terms.effective(assignment, given.asOf());
                    load = counts && assignment.load() != null ? load.add(assignment.load()) : load;
                }
            }
        }
        return load;
    }
}
