package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.ObjectiveLevel;
import org.pmo4j.model.id.ObjectiveId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Lookup;
import org.pmo4j.model.performance.Ratio;
import org.pmo4j.model.project.ObjectiveLink;
import org.pmo4j.model.project.StrategicAlignment;

/**
 * How well a project serves the strategy (战略契合度), for example scores 80 and 50 with weights 1 and 3, which make 57.5. It
 * holds the links that count for PORT-011: those to objectives of the organisation. What a project sets itself is no
 * strategy.
 *
 * @param links strategic links; 0..n
 * @param weights weight of each link, in the order of the links; 0..n, each 0..1; null when not known
 */
public record StrategicFit(List<ObjectiveLink> links, @Nullable List<BigDecimal> weights) {

    public StrategicFit {
        var check = Check.of(StrategicFit.class);
        links = check.list("links", links);
        weights = check.optionalList("weights", weights);
        check.done();
    }

    /**
     * Picks the strategic links of a project. Without a register of objectives all links count and no weight is known; where
     * no linked objective has a weight, all weigh the same.
     *
     * @param alignment links of the project
     * @param register objectives of the portfolio; null when not held
     * @return the fit
     */
    public static StrategicFit of(StrategicAlignment alignment, @Nullable ObjectiveRegister register) {
        if (register == null) {
            return new StrategicFit(alignment.links(), null);
        }
        List<ObjectiveLink> links = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        for (ObjectiveLink link : alignment.links()) {
            StrategicObjective objective =
                    Lookup.byId(register.objectives(), StrategicObjective::id, link.objective());
            if (objective != null && objective.level() == ObjectiveLevel.ORGANIZATION) {
                links.add(link);
                weights.add(objective.weight());
            }
        }
        if (weights.stream().allMatch(Objects::isNull)) {
            return new StrategicFit(links, links.stream().map(link -> BigDecimal.ONE).toList());
        }
        return new StrategicFit(links, weights.contains(null) ? null : weights);
    }

    /**
     * Tells whether the project serves the strategy less than it must.
     *
     * @param minScore lowest score, 0..100; reaching it exactly is enough
     * @return true if there is no link, every score is known and below it, or the known weighted mean is below it
     */
    public boolean fallsShortOf(BigDecimal minScore) {
        Ratio mean = mean();
        return links.isEmpty()
                || links.stream().allMatch(link -> below(link, minScore))
                || mean != null && mean.isBelow(minScore);
    }

    /**
     * Names what keeps us from telling whether the project serves the strategy enough. Weights matter only where scores lie
     * on both sides of the limit.
     *
     * @param minScore lowest score, 0..100
     * @return components not held, or weights that add up to 0, as paths from the project or the portfolio; empty when
     *     nothing is missing
     */
    public List<String> gaps(BigDecimal minScore) {
        List<String> gaps = new ArrayList<>();
        if (links.stream().anyMatch(link -> link.score() == null)) {
            gaps.add("alignment.links.score");
        }
        boolean bothSides = links.stream().anyMatch(link -> below(link, minScore))
                && links.stream().anyMatch(link -> link.score() != null && !below(link, minScore));
        if (bothSides && (weights == null || sum(weights).signum() == 0)) {
            gaps.add("objectives.objectives.weight");
        }
        return List.copyOf(gaps);
    }

    /**
     * Returns the weighted mean of the scores for people who read a finding, for example 57.5. Equal scores need no weights.
     *
     * @return the mean at 4 decimals, half up; null when undefined, as without links
     */
    public @Nullable BigDecimal score() {
        if (links.isEmpty()) {
            return null;
        }
        BigDecimal first = links.get(0).score();
        if (first != null && links.stream().allMatch(link -> first.equals(link.score()))) {
            return first;
        }
        Ratio mean = mean();
        return mean == null ? null : mean.display();
    }

    /**
     * Lists the objectives that the project serves.
     *
     * @return ids in order of the links, each once
     */
    public List<ObjectiveId> objectives() {
        return links.stream().map(ObjectiveLink::objective).distinct().toList();
    }

    private @Nullable Ratio mean() {
        if (weights == null || links.stream().anyMatch(link -> link.score() == null)) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            total = total.add(weights.get(i).multiply(links.get(i).score()));
        }
        return Ratio.of(total, sum(weights));
    }

    private static boolean below(ObjectiveLink link, BigDecimal minScore) {
        return link.score() != null && link.score().compareTo(minScore) < 0;
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
