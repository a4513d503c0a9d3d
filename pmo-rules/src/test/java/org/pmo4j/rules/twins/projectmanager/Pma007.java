package org.pmo4j.rules.twins.projectmanager;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<PersonId, BigDecimal> loads = loads(given);
        led(given).forEach((person, led) -> {
            ProjectTier top = null;
            boolean tierOpen = false;
            for (Project project : led) {
                ProjectTier tier = project.tier();
                tierOpen |= tier == null;
                top = top == null || tier != null && tier.compareTo(top) < 0 ? tier : top;
            }
            Integer limit = limit(top, limits);
            boolean overloaded = loads.getOrDefault(person, BigDecimal.ZERO).compareTo(limits.decimal("maxAllocation")) > 0;
            verdicts.of("ProjectManager", person)
                    .verdict(
                            limit != null && led.size() > limit || overloaded,
                            tierOpen && led.size() > limits.integer("t1"));
        });
    }

    private static @Nullable Integer limit(@Nullable ProjectTier top, Limits limits) {
        return top == null || top == ProjectTier.T4 ? null : switch (top) {
            case T1 -> limits.integer("t1");
            case T2 -> limits.integer("t2");
            default -> limits.integer("t3");
        };
    }

    /** Returns the active projects that each person leads. */
    private static Map<PersonId, List<Project>> led(GovernedPortfolio given) {
        Map<PersonId, List<Project>> led = new HashMap<>();
        for (Project project : given.portfolio().projects()) {
            if (project.active()) {
                for (ManagerAssignment assignment : Terms.accountable(project.managers(), given.asOf())) {
                    if (assignment.party() instanceof PersonId person) {
                        led.computeIfAbsent(person, key -> new ArrayList<>()).add(project);
                    }
                }
            }
        }
        return led;
    }

    private static Map<PersonId, BigDecimal> loads(GovernedPortfolio given) {
        Map<PersonId, BigDecimal> loads = new HashMap<>();
        for (Project project : given.portfolio().projects()) {
            if (project.active() && project.managers() != null) {
                for (ManagerAssignment assignment : project.managers().assignments()) {
                    if (assignment.party() instanceof PersonId person
                            && assignment.load() != null
                            && Terms.effective(assignment, given.asOf())) {
                        loads.merge(person, assignment.load(), BigDecimal::add);
                    }
                }
            }
        }
        return loads;
    }
}
