package org.pmo4j.rules.twins.earnedvalue;

import static org.pmo4j.rules.twins.earnedvalue.Amounts.known;
import static org.pmo4j.rules.twins.earnedvalue.Amounts.positive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Cost growth against current and original baseline. */
final class Evm009 extends Twin.OfProject {

    /** The estimate times a divisor, so that an estimate by index needs no division. */
    private record Estimate(Money product, BigDecimal divisor) {}

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (!project.running(given.asOf()) || notBaselinedYet(project)) {
            return;
        }
        Estimate estimate = estimate(given);
        Money current = current(given);
        Money original = original(project);
        boolean grown = grown(estimate, current, verdicts.limits().decimal("sigCurrent"))
                || grown(estimate, original, verdicts.limits().decimal("sigOriginal"));
        boolean known = estimate != null
                && positive(current)
                && positive(original)
                && known(estimate.product(), current, original);
        verdicts.owner().verdict(grown, !known);
    }

    private static boolean notBaselinedYet(Project project) {
        boolean early = project.state() == null
                || project.state() == ProjectState.INITIATING
                || project.state() == ProjectState.PLANNING;
        return early
                && project.baselines() != null
                && Baselines.approved(project).stream().noneMatch(one -> one.kind() == BaselineKind.COST);
    }

    private static @Nullable Estimate estimate(Governed given) {
        Project project = given.project();
        boolean measured = project.performanceHistory() != null
                && !project.performanceHistory().measurements().isEmpty();
        EarnedValue value = measured ? new EarnedValue(given) : null;
        if (value != null && value.eac != null) {
            return new Estimate(value.eac, BigDecimal.ONE);
        }
        if (project.forecastCost() != null) {
            return new Estimate(project.forecastCost(), BigDecimal.ONE);
        }
        if (value == null || !known(value.ev, value.ac, value.bac) || !positive(value.ev) || !positive(value.ac)) {
            return null;
        }
        return new Estimate(value.bac.times(value.ac.amount()), value.ev.amount());
    }

    private static @Nullable Money current(Governed given) {
        if (given.project().baselines() == null) {
            return given.project().approvedBudget();
        }
        Baseline inForce = Baselines.inForce(given.project(), BaselineKind.COST, given.asOf());
        return inForce == null ? null : inForce.budget();
    }

    private static @Nullable Money original(Project project) {
        for (Baseline baseline : Baselines.approved(project)) {
            if (baseline.kind() == BaselineKind.COST && Baselines.number(baseline) == 1) {
                return baseline.budget();
            }
        }
        return null;
    }

    private static boolean grown(@Nullable Estimate estimate, @Nullable Money base, BigDecimal growth) {
        if (estimate == null || !known(estimate.product(), base) || !positive(base)) {
            return false;
        }
        BigDecimal limit = base.amount().multiply(BigDecimal.ONE.add(growth));
        return estimate.product().amount().compareTo(limit.multiply(estimate.divisor())) >= 0;
    }
}
