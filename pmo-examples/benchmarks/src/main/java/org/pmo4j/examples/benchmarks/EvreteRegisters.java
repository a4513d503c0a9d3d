package org.pmo4j.examples.benchmarks;

import static org.pmo4j.examples.benchmarks.EvreteRules.SAME;
import static org.pmo4j.examples.benchmarks.EvreteRules.both;
import static org.pmo4j.examples.benchmarks.EvreteRules.examined;
import static org.pmo4j.examples.benchmarks.EvreteRules.project;
import static org.pmo4j.examples.benchmarks.EvreteRules.that;
import static org.pmo4j.examples.benchmarks.EvreteRules.unknown;
import static org.pmo4j.examples.benchmarks.EvreteRules.violated;

import java.time.LocalDate;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.benchmarks.Fact.AllocationFact;
import org.pmo4j.examples.benchmarks.Fact.ProjectFact;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.schedule.LinkScope;
import org.pmo4j.model.schedule.ScheduleMetric;

/** EVM-011, SCH-002 and CLO-006 as Evrete says them. */
final class EvreteRegisters {

    private EvreteRegisters() {}

    static void add(RuleSetBuilder<Knowledge> rules) {
        release(rules);
        measurements(rules);
        leads(rules);
    }

    private static void release(RuleSetBuilder<Knowledge> rules) {
        ended(rules.newRule("CLO-006").forEach("$project", ProjectFact.class))
                .where(that((ProjectFact fact) -> fact.project().closed()), "$project")
                .where(that((ProjectFact fact) -> fact.project().allocations() != null), "$project")
                .execute(examined("CLO-006", "$project"));
        binding(rules, "CLO-006 violated")
                .where(both(EvreteRegisters::kept), "$project", "$allocation")
                .execute(violated("CLO-006", "$project"));
        binding(rules, "CLO-006 unknown")
                .where(that((ProjectFact fact) -> fact.project().closureDate() == null), "$project")
                .execute(unknown("CLO-006", "$project"));
        ended(rules.newRule("CLO-006 not held").forEach("$project", ProjectFact.class))
                .where(
                        that((ProjectFact fact) -> fact.project().state() == null || fact.project().allocations() == null),
                        "$project")
                .execute(unknown("CLO-006", "$project"));
    }

    private static LhsBuilder<Knowledge> ended(LhsBuilder<Knowledge> rule) {
        return rule.where(that((ProjectFact fact) -> !Boolean.FALSE.equals(fact.project().ended(fact.asOf()))), "$project")
                .where(that((ProjectFact fact) -> !fact.project().closing(fact.asOf()).stoppedAtGate()), "$project");
    }

    private static LhsBuilder<Knowledge> binding(RuleSetBuilder<Knowledge> rules, String rule) {
        return ended(rules.newRule(rule).forEach("$project", ProjectFact.class, "$allocation", AllocationFact.class))
                .where(that((ProjectFact fact) -> fact.project().closed()), "$project")
                .where(that((AllocationFact fact) -> fact.allocation().load().signum() > 0), "$allocation")
                .where(SAME, "$project.id", "$allocation.project")
                .where(both(EvreteRegisters::lasting), "$project", "$allocation");
    }

    private static boolean lasting(ProjectFact project, AllocationFact fact) {
        return !fact.allocation().finish().isBefore(project.asOf());
    }

    private static boolean kept(ProjectFact project, AllocationFact fact) {
        LocalDate closure = project.project().closureDate();
        return closure != null && !closure.isAfter(project.asOf()) && fact.allocation().finish().isAfter(closure);
    }

    private static void measurements(RuleSetBuilder<Knowledge> rules) {
        measuring(rules, "EVM-011").execute(examined("EVM-011", "$project"));
        measuring(rules, "EVM-011 violated")
                .where(that(EvreteRegisters::surelyMeasuring), "$project")
                .where(that(EvreteRegisters::stale), "$project")
                .execute(violated("EVM-011", "$project"));
        measuring(rules, "EVM-011 unknown")
                .where(that((ProjectFact fact) -> !surelyMeasuring(fact)), "$project")
                .where(that((ProjectFact fact) -> last(fact) == null || stale(fact)), "$project")
                .execute(unknown("EVM-011", "$project"));
        measuring(rules, "EVM-011 never measured")
                .where(that((ProjectFact fact) -> last(fact) == null), "$project")
                .execute(unknown("EVM-011", "$project"));
    }

    private static LhsBuilder<Knowledge> measuring(RuleSetBuilder<Knowledge> rules, String rule) {
        return project(rules, rule)
                .where(
                        that((ProjectFact fact) -> fact.project().state() == null
                                || fact.project().state() == ProjectState.EXECUTING),
                        "$project")
                .where(that((ProjectFact fact) -> !Boolean.FALSE.equals(fact.measuring())), "$project");
    }

    private static boolean surelyMeasuring(ProjectFact fact) {
        return fact.project().state() != null && fact.measuring() != null && fact.project().performanceHistory() != null;
    }

    private static boolean stale(ProjectFact fact) {
        LocalDate last = last(fact);
        return last != null && last.isBefore(fact.asOf().minusDays(fact.limits("EVM-011").integer("maxDays")));
    }

    private static @Nullable LocalDate last(ProjectFact fact) {
        var history = fact.project().performanceHistory();
        if (history != null && history.latest(fact.asOf()) != null) {
            return history.latest(fact.asOf()).statusDate();
        }
        return fact.project().state() == null ? null : fact.project().stateSince();
    }

    private static void leads(RuleSetBuilder<Knowledge> rules) {
        linked(rules, "SCH-002").execute(examined("SCH-002", "$project"));
        linked(rules, "SCH-002 violated")
                .where(that(EvreteRegisters::leading), "$project")
                .execute(violated("SCH-002", "$project"));
        project(rules, "SCH-002 not held")
                .where(that((ProjectFact fact) -> fact.project().running(fact.asOf())), "$project")
                .where(
                        that((ProjectFact fact) -> fact.project().schedule() == null
                                || fact.project().schedule().relationships() == null),
                        "$project")
                .execute(unknown("SCH-002", "$project"));
    }

    private static LhsBuilder<Knowledge> linked(RuleSetBuilder<Knowledge> rules, String rule) {
        return project(rules, rule)
                .where(that((ProjectFact fact) -> fact.project().running(fact.asOf())), "$project")
                .where(that((ProjectFact fact) -> metric(fact) != null), "$project");
    }

    private static boolean leading(ProjectFact fact) {
        ScheduleMetric<?> metric = metric(fact);
        return metric != null && metric.exceeds(fact.limits("SCH-002").decimal("max"));
    }

    private static @Nullable ScheduleMetric<?> metric(ProjectFact fact) {
        return fact.project().schedule() == null
                ? null
                : fact.project().schedule().metrics().leads(LinkScope.INTO_POPULATION);
    }
}
