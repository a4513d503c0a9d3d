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
import org.pmo4j.examples.benchmarks.Fact.DeliverableFact;
import org.pmo4j.examples.benchmarks.Fact.ProjectFact;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.project.Lifecycle;

/** PROC-012 and CHG-008 as Evrete says them. */
final class EvreteDeliverables {

    private EvreteDeliverables() {}

    static void add(RuleSetBuilder<Knowledge> rules) {
        acceptance(rules);
        origins(rules);
    }

    private static void acceptance(RuleSetBuilder<Knowledge> rules) {
        accepted(rules, "PROC-012")
                .where(that(EvreteDeliverables::verifying), "$project")
                .execute(examined("PROC-012", "$deliverable"));
        accepted(rules, "PROC-012 violated")
                .where(that(EvreteDeliverables::verifying), "$project")
                .where(that((DeliverableFact fact) -> !fact.deliverable().verifiedBeforeAcceptance()), "$deliverable")
                .execute(violated("PROC-012", "$deliverable"));
        accepted(rules, "PROC-012 unknown")
                .where(that((ProjectFact fact) -> !verifying(fact)), "$project")
                .execute(unknown("PROC-012", "$project"));
        project(rules, "PROC-012 not held")
                .where(that((ProjectFact fact) -> fact.project().deliverables() == null), "$project")
                .execute(unknown("PROC-012", "$project"));
    }

    private static LhsBuilder<Knowledge> accepted(RuleSetBuilder<Knowledge> rules, String rule) {
        return rules.newRule(rule)
                .forEach("$project", ProjectFact.class, "$deliverable", DeliverableFact.class)
                .where(SAME, "$project.id", "$deliverable.project")
                .where(both(EvreteDeliverables::isAccepted), "$project", "$deliverable");
    }

    private static boolean isAccepted(ProjectFact project, DeliverableFact fact) {
        return fact.deliverable().accepted(project.asOf());
    }

    private static boolean verifying(ProjectFact fact) {
        return fact.project().deliverables() != null && fact.project().deliverables().keepsVerification();
    }

    private static boolean tracing(ProjectFact fact) {
        return fact.project().deliverables() != null && fact.project().deliverables().keepsOrigins();
    }

    private static void origins(RuleSetBuilder<Knowledge> rules) {
        inProgress(rules, "CHG-008")
                .where(that(EvreteDeliverables::tracing), "$project")
                .execute(examined("CHG-008", "$deliverable"));
        inProgress(rules, "CHG-008 violated")
                .where(that(EvreteDeliverables::outside), "$deliverable")
                .where(both(EvreteDeliverables::untraced), "$project", "$deliverable")
                .execute(violated("CHG-008", "$deliverable"));
        inProgress(rules, "CHG-008 unknown")
                .where(that(EvreteDeliverables::tracing), "$project")
                .where(that((DeliverableFact fact) -> fact.deliverable().baselined() == null), "$deliverable")
                .where(both(EvreteDeliverables::unapproved), "$project", "$deliverable")
                .execute(unknown("CHG-008", "$deliverable"));
        inProgress(rules, "CHG-008 requests not held")
                .where(that(EvreteDeliverables::outside), "$deliverable")
                .where(both(EvreteDeliverables::traceless), "$project", "$deliverable")
                .execute(unknown("CHG-008", "$deliverable"));
        inProgress(rules, "CHG-008 origins not kept")
                .where(that((ProjectFact fact) -> !tracing(fact)), "$project")
                .execute(unknown("CHG-008", "$project"));
        project(rules, "CHG-008 not held")
                .where(that(EvreteDeliverables::controlled), "$project")
                .where(that((ProjectFact fact) -> fact.project().deliverables() == null), "$project")
                .execute(unknown("CHG-008", "$project"));
    }

    private static LhsBuilder<Knowledge> inProgress(RuleSetBuilder<Knowledge> rules, String rule) {
        return rules.newRule(rule)
                .forEach("$project", ProjectFact.class, "$deliverable", DeliverableFact.class)
                .where(that(EvreteDeliverables::controlled), "$project")
                .where(that(EvreteDeliverables::isInProgress), "$deliverable")
                .where(SAME, "$project.id", "$deliverable.project");
    }

    private static boolean isInProgress(DeliverableFact fact) {
        return fact.deliverable().status() == DeliverableStatus.IN_PROGRESS;
    }

    private static boolean controlled(ProjectFact fact) {
        return fact.project().running(fact.asOf()) && fact.project().lifecycle() != Lifecycle.ADAPTIVE;
    }

    private static boolean outside(DeliverableFact fact) {
        return Boolean.FALSE.equals(fact.deliverable().baselined());
    }

    private static boolean unapproved(ProjectFact project, DeliverableFact fact) {
        return project.project().changeLog() == null
                || project.project().changeLog().requests().stream()
                        .noneMatch(request -> request.id().equals(fact.deliverable().changeRequest())
                                && request.approved(project.asOf()));
    }

    private static boolean untraced(ProjectFact project, DeliverableFact fact) {
        return unapproved(project, fact) && !traceless(project, fact);
    }

    private static boolean traceless(ProjectFact project, DeliverableFact fact) {
        return fact.deliverable().changeRequest() != null && project.project().changeLog() == null;
    }
}
