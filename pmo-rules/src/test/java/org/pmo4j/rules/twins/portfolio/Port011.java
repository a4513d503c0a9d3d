package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.ObjectiveLevel;
import org.pmo4j.model.portfolio.ObjectiveRegister;
import org.pmo4j.model.portfolio.StrategicObjective;
import org.pmo4j.model.project.ObjectiveLink;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Projects align with strategy. */
final class Port011 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (!given.project().running(given.asOf()) && given.project().state() != ProjectState.PROPOSED) {
            return;
        }
        if (given.project().alignment() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<ObjectiveLink> links = new ArrayList<>();
        List<@Nullable BigDecimal> weights = new ArrayList<>();
        for (ObjectiveLink link : given.project().alignment().links()) {
            StrategicObjective objective = find(link, given.objectives());
            if (given.objectives() == null || objective != null && objective.level() == ObjectiveLevel.ORGANIZATION) {
                links.add(link);
                weights.add(objective == null ? null : objective.weight());
            }
        }
        if (given.objectives() != null && weights.stream().allMatch(Objects::isNull)) {
            weights.replaceAll(none -> BigDecimal.ONE);
        }
        judge(links.stream().map(ObjectiveLink::score).toList(), weights, verdicts);
    }

    private static @Nullable StrategicObjective find(ObjectiveLink link, @Nullable ObjectiveRegister register) {
        return register == null
                ? null
                : register.objectives().stream()
                        .filter(objective -> objective.id().equals(link.objective()))
                        .findFirst()
                        .orElse(null);
    }

    private static void judge(List<BigDecimal> scores, List<@Nullable BigDecimal> weights, Verdicts verdicts) {
        BigDecimal minScore = verdicts.limits().decimal("minScore");
        if (scores.contains(null)) {
            verdicts.owner().unknown();
            return;
        }
        long low = scores.stream().filter(score -> score.compareTo(minScore) < 0).count();
        // Weights decide only where scores lie on both sides of the limit.
        if (low == 0 || low == scores.size()) {
            verdicts.owner().verdict(low == scores.size(), false);
            return;
        }
        if (weights.contains(null)) {
            verdicts.owner().unknown();
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (int i = 0; i < scores.size(); i++) {
            sum = sum.add(weights.get(i).multiply(scores.get(i)));
            weight = weight.add(weights.get(i));
        }
        verdicts.owner().verdict(sum.compareTo(minScore.multiply(weight)) < 0, weight.signum() == 0);
    }
}
