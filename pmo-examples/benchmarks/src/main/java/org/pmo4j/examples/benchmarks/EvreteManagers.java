package org.pmo4j.examples.benchmarks;

import static org.pmo4j.examples.benchmarks.EvreteRules.SAME;
import static org.pmo4j.examples.benchmarks.EvreteRules.both;
import static org.pmo4j.examples.benchmarks.EvreteRules.examined;
import static org.pmo4j.examples.benchmarks.EvreteRules.project;
import static org.pmo4j.examples.benchmarks.EvreteRules.that;
import static org.pmo4j.examples.benchmarks.EvreteRules.unknown;
import static org.pmo4j.examples.benchmarks.EvreteRules.violated;

import org.evrete.api.Knowledge;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.pmo4j.examples.benchmarks.Fact.AssignmentFact;
import org.pmo4j.examples.benchmarks.Fact.PmoFact;
import org.pmo4j.examples.benchmarks.Fact.PortfolioFact;
import org.pmo4j.examples.benchmarks.Fact.ProjectFact;
import org.pmo4j.examples.benchmarks.Fact.RoleFact;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.organization.PmoType;

/** PMA-011 and PMO-018 as Evrete says them. */
final class EvreteManagers {

    private EvreteManagers() {}

    static void add(RuleSetBuilder<Knowledge> rules) {
        managers(rules, "PMA-011").execute(examined("PMA-011", "$project"));
        rules.newRule("PMA-011 violated")
                .forEach("$project", ProjectFact.class, "$role", RoleFact.class, "$assignment", AssignmentFact.class)
                .where(that((ProjectFact fact) -> !fact.project().closed()), "$project")
                .where(that((RoleFact fact) -> fact.assignment().role() == GovernanceRole.SPONSOR), "$role")
                .where(that((AssignmentFact fact) -> fact.assignment().accountable()), "$assignment")
                .where(SAME, "$role.project", "$assignment.project")
                .where(SAME, "$role.party", "$assignment.party")
                .where(SAME, "$project.id", "$role.project")
                .where(SAME, "$project.id", "$assignment.project")
                .where(both(EvreteManagers::inOffice), "$project", "$assignment")
                .where(both(EvreteManagers::inRole), "$project", "$role")
                .execute(violated("PMA-011", "$project"));
        managers(rules, "PMA-011 unknown")
                .where(that(EvreteManagers::withoutSponsor), "$project")
                .execute(unknown("PMA-011", "$project"));
        project(rules, "PMA-011 not held")
                .where(that((ProjectFact fact) -> !fact.project().closed()), "$project")
                .where(that((ProjectFact fact) -> fact.project().managers() == null), "$project")
                .execute(unknown("PMA-011", "$project"));
        pmos(rules, "PMO-018").execute(examined("PMO-018", "$pmo"));
        managing(rules, "PMO-018 violated")
                .where(that((PmoFact fact) -> fact.pmo().type() != null), "$pmo")
                .execute(violated("PMO-018", "$pmo"));
        managing(rules, "PMO-018 type not held")
                .where(that((PmoFact fact) -> fact.pmo().type() == null), "$pmo")
                .execute(unknown("PMO-018", "$pmo"));
        rules.newRule("PMO-018 managers not held")
                .forEach("$pmo", PmoFact.class, "$portfolio", PortfolioFact.class)
                .where(that(EvreteManagers::concerned), "$pmo")
                .where(that(EvreteManagers::withoutManagers), "$portfolio")
                .execute(unknown("PMO-018", "$pmo"));
    }

    private static LhsBuilder<Knowledge> managers(RuleSetBuilder<Knowledge> rules, String rule) {
        return rules.newRule(rule)
                .forEach("$project", ProjectFact.class, "$assignment", AssignmentFact.class)
                .where(that((ProjectFact fact) -> !fact.project().closed()), "$project")
                .where(that((AssignmentFact fact) -> fact.assignment().accountable()), "$assignment")
                .where(SAME, "$project.id", "$assignment.project")
                .where(both(EvreteManagers::inOffice), "$project", "$assignment");
    }

    private static boolean inOffice(ProjectFact project, AssignmentFact fact) {
        return fact.assignment().effectiveOn(project.asOf());
    }

    private static boolean inRole(ProjectFact project, RoleFact fact) {
        return fact.assignment().effectiveOn(project.asOf());
    }

    private static boolean withoutSponsor(ProjectFact fact) {
        return fact.project().organization() == null
                || fact.project().organization().vacant(GovernanceRole.SPONSOR, fact.asOf());
    }

    private static LhsBuilder<Knowledge> pmos(RuleSetBuilder<Knowledge> rules, String rule) {
        return rules.newRule(rule)
                .forEach("$pmo", PmoFact.class)
                .where(that(EvreteManagers::concerned), "$pmo");
    }

    private static boolean concerned(PmoFact fact) {
        return fact.pmo().inService()
                && fact.pmo().type() != PmoType.DIRECTIVE
                && fact.pmo().type() != PmoType.STRATEGIC;
    }

    private static LhsBuilder<Knowledge> managing(RuleSetBuilder<Knowledge> rules, String rule) {
        return rules.newRule(rule)
                .forEach("$pmo", PmoFact.class, "$assignment", AssignmentFact.class, "$project", ProjectFact.class)
                .where(that(EvreteManagers::concerned), "$pmo")
                .where(that((AssignmentFact fact) -> fact.assignment().accountable()), "$assignment")
                .where(that((ProjectFact fact) -> !fact.project().closed()), "$project")
                .where(both(EvreteManagers::acts), "$pmo", "$assignment")
                .where(SAME, "$project.id", "$assignment.project")
                .where(both(EvreteManagers::inOffice), "$project", "$assignment");
    }

    private static boolean acts(PmoFact pmo, AssignmentFact fact) {
        return pmo.id().equals(fact.party()) || pmo.id().equals(fact.assignment().actingFor());
    }

    private static boolean withoutManagers(PortfolioFact fact) {
        return !fact.whole().portfolio().projects().isEmpty()
                && fact.whole().portfolio().projects().stream().allMatch(project -> project.managers() == null);
    }
}
