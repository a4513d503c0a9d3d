package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;

/**
 * What the open risks of some projects come to.
 *
 * @param running the projects that run; only their risks count
 * @param silent those of them that hold no risk register
 * @param kinds the risks by kind
 * @param nets expected loss less expected gain in each currency, of the risks that tell both
 * @param causes those root causes of the risks that were asked for
 */
record RiskSum(
        int running, int silent, Map<RiskKind, Count> kinds, Map<CurrencyUnit, Money> nets, Set<Cause> causes) {

    private static final Count NONE = new Count(0, 0, Set.of());

    /**
     * The risks of one kind.
     *
     * @param quantified those with an expected value
     * @param open all of them
     * @param gaps the components that some of them lack
     */
    record Count(int quantified, int open, Set<String> gaps) {

        private Count plus(Count other) {
            Set<String> both = new HashSet<>(gaps);
            both.addAll(other.gaps);
            return new Count(quantified + other.quantified, open + other.open, Set.copyOf(both));
        }
    }

    /** A risk of the portfolio with the cause and kind of a project's open risk is counted there already. */
    record Cause(RiskKind kind, String code) {

        static @Nullable Cause of(Risk risk) {
            return risk.rootCause() == null ? null : new Cause(risk.kind(), risk.rootCause().strip());
        }
    }

    /** Adds up the risks of the projects that run, and those of the portfolio's register that no project counts already. */
    static RiskSum of(Portfolio portfolio, LocalDate asOf) {
        List<Risk> held = portfolio.riskRegister() == null ? List.of() : open(portfolio.riskRegister());
        Set<Cause> causes = held.stream().map(Cause::of).filter(Objects::nonNull).collect(Collectors.toSet());
        RiskSum ofProjects = new OfProjects(asOf, causes).over(portfolio);
        List<Risk> others = held.stream()
                .filter(risk -> risk.rootCause() == null || !ofProjects.causes.contains(Cause.of(risk)))
                .toList();
        return ofProjects.plus(of(0, 0, others, Set.of()));
    }

    /**
     * Adds up the risks of projects.
     *
     * @param asked the root causes that matter
     */
    private record OfProjects(LocalDate asOf, Set<Cause> asked) implements Summary<RiskSum> {

        @Override
        public RiskSum of(List<Project> projects) {
            int running = 0;
            int silent = 0;
            List<Risk> risks = new ArrayList<>();
            for (Project project : projects) {
                if (project.running(asOf)) {
                    running++;
                    if (project.riskRegister() == null) {
                        silent++;
                    } else {
                        risks.addAll(open(project.riskRegister()));
                    }
                }
            }
            return RiskSum.of(running, silent, risks, asked);
        }

        @Override
        public boolean looksAlike(Project one, Project other) {
            return one.riskRegister() == other.riskRegister() && one.running(asOf) == other.running(asOf);
        }

        @Override
        public RiskSum join(RiskSum first, RiskSum second) {
            return first.plus(second);
        }
    }

    private static List<Risk> open(RiskRegister register) {
        return register.risks().stream().filter(risk -> risk.status() == RiskStatus.OPEN).toList();
    }

    private static RiskSum of(int running, int silent, List<Risk> risks, Set<Cause> asked) {
        Map<RiskKind, Count> kinds = new HashMap<>();
        Map<CurrencyUnit, Money> nets = new HashMap<>();
        Set<Cause> causes = new HashSet<>();
        for (Risk risk : risks) {
            Money value = risk.expectedValue();
            kinds.merge(risk.kind(), new Count(value == null ? 0 : 1, 1, gaps(risk)), Count::plus);
            if (value != null) {
                Money effect = risk.kind() == RiskKind.THREAT ? value : value.times(BigDecimal.ONE.negate());
                nets.merge(effect.currency(), effect, Money::plus);
            }
            Cause cause = asked.isEmpty() ? null : Cause.of(risk);
            if (cause != null && asked.contains(cause)) {
                causes.add(cause);
            }
        }
        return new RiskSum(running, silent, Map.copyOf(kinds), Map.copyOf(nets), Set.copyOf(causes));
    }

    private static Set<String> gaps(Risk risk) {
        Set<String> gaps = new HashSet<>();
        if (risk.probability() == null) {
            gaps.add("riskRegister.risks.probability");
        }
        if (risk.monetaryImpact() == null) {
            gaps.add("riskRegister.risks.monetaryImpact");
        }
        return gaps;
    }

    private RiskSum plus(RiskSum other) {
        Set<Cause> both = new HashSet<>(causes);
        both.addAll(other.causes);
        return new RiskSum(
                running + other.running,
                silent + other.silent,
                Summary.joined(kinds, other.kinds, Count::plus),
                Summary.joined(nets, other.nets, Money::plus),
                Set.copyOf(both));
    }

    /** Returns the risks of a kind. */
    Count of(RiskKind kind) {
        return kinds.getOrDefault(kind, NONE);
    }

    /**
     * Returns the exposure.
     *
     * @param currency that of an exposure of nothing; null when not known
     */
    RiskExposure exposure(@Nullable CurrencyUnit currency) {
        Money net = currency == null ? null : new Money(BigDecimal.ZERO, currency);
        if (!nets.isEmpty()) {
            net = nets.size() == 1 ? nets.values().iterator().next() : null;
        }
        Count threats = of(RiskKind.THREAT);
        Count opportunities = of(RiskKind.OPPORTUNITY);
        return new RiskExposure(
                net,
                threats.quantified(),
                threats.open(),
                opportunities.open(),
                opportunities.open() - opportunities.quantified(),
                silent);
    }
}
