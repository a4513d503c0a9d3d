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
import org.pmo4j.examples.benchmarks.Fact.ConditionFact;
import org.pmo4j.examples.benchmarks.Fact.ProjectFact;
import org.pmo4j.examples.benchmarks.Fact.ReviewFact;
import org.pmo4j.model.gate.ConditionStatus;

/** GATE-006 and GATE-008 as Evrete says them. */
final class EvreteGates {

    private EvreteGates() {}

    static void add(RuleSetBuilder<Knowledge> rules) {
        reviews(rules, "GATE-006").execute(examined("GATE-006", "$review"));
        byManager(rules, "GATE-006 violated")
                .where(both(EvreteGates::inOffice), "$review", "$assignment")
                .execute(violated("GATE-006", "$review"));
        byManager(rules, "GATE-006 date not held")
                .where(that((ReviewFact fact) -> fact.review().decidedOn() == null), "$review")
                .execute(unknown("GATE-006", "$review"));
        reviews(rules, "GATE-006 decider not held")
                .where(that((ReviewFact fact) -> fact.decidedBy() == null), "$review")
                .execute(unknown("GATE-006", "$review"));
        rules.newRule("GATE-006 managers not held")
                .forEach("$project", ProjectFact.class, "$review", ReviewFact.class)
                .where(that((ProjectFact fact) -> fact.project().managers() == null), "$project")
                .where(that(EvreteGates::decided), "$review")
                .where(SAME, "$project.id", "$review.project")
                .execute(unknown("GATE-006", "$review"));
        project(rules, "GATE-006 not held")
                .where(that((ProjectFact fact) -> fact.project().gatePlan() == null), "$project")
                .execute(unknown("GATE-006", "$project"));
        conditions(rules, "GATE-008").execute(examined("GATE-008", "$condition"));
        conditions(rules, "GATE-008 violated")
                .where(SAME, "$project.id", "$condition.project")
                .where(both(EvreteGates::overdue), "$project", "$condition")
                .execute(violated("GATE-008", "$condition"));
        project(rules, "GATE-008 not held")
                .where(that((ProjectFact fact) -> !fact.project().closed()), "$project")
                .where(that((ProjectFact fact) -> fact.project().gatePlan() == null), "$project")
                .execute(unknown("GATE-008", "$project"));
    }

    private static LhsBuilder<Knowledge> reviews(RuleSetBuilder<Knowledge> rules, String rule) {
        return rules.newRule(rule)
                .forEach("$review", ReviewFact.class)
                .where(that(EvreteGates::decided), "$review");
    }

    private static boolean decided(ReviewFact fact) {
        return fact.review().decision() != null;
    }

    private static LhsBuilder<Knowledge> byManager(RuleSetBuilder<Knowledge> rules, String rule) {
        return rules.newRule(rule)
                .forEach("$review", ReviewFact.class, "$assignment", AssignmentFact.class)
                .where(that(EvreteGates::decided), "$review")
                .where(that((AssignmentFact fact) -> fact.assignment().accountable()), "$assignment")
                .where(SAME, "$review.project", "$assignment.project")
                .where(SAME, "$review.decidedBy", "$assignment.party");
    }

    private static boolean inOffice(ReviewFact fact, AssignmentFact by) {
        return fact.review().decidedOn() != null && by.assignment().effectiveOn(fact.review().decidedOn());
    }

    private static LhsBuilder<Knowledge> conditions(RuleSetBuilder<Knowledge> rules, String rule) {
        return rules.newRule(rule)
                .forEach("$project", ProjectFact.class, "$review", ReviewFact.class, "$condition", ConditionFact.class)
                .where(that((ProjectFact fact) -> !fact.project().closed()), "$project")
                .where(that(EvreteGates::followed), "$condition")
                .where(SAME, "$review.project", "$condition.project")
                .where(SAME, "$review.id", "$condition.review")
                .where(SAME, "$project.id", "$review.project")
                .where(both(EvreteGates::stands), "$project", "$review");
    }

    private static boolean followed(ConditionFact fact) {
        return fact.condition().status() != ConditionStatus.WITHDRAWN
                && (fact.condition().due() != null || !fact.condition().open());
    }

    private static boolean stands(ProjectFact project, ReviewFact fact) {
        return !fact.review().withdrawnBy(project.asOf());
    }

    private static boolean overdue(ProjectFact project, ConditionFact fact) {
        return fact.condition().overdue(project.asOf(), project.limits("GATE-008").integer("graceDays"));
    }
}
