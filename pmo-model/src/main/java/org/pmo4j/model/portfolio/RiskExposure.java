package org.pmo4j.model.portfolio;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;

/**
 * Expected monetary value of the open risks of a portfolio (风险敞口).
 *
 * @param net expected loss of the threats minus expected gain of the opportunities, over risks whose probability and
 *     monetary impact are held, not rounded; negative when the gain is larger; 0 when there is no such risk; null when
 *     currencies differ, or when there is no such risk and no budget or reserve of the portfolio to tell the currency
 * @param quantifiedThreats counted threats with probability and money; &gt;= 0
 * @param threats counted threats; &gt;= 0
 * @param opportunities counted opportunities; &gt;= 0
 * @param unquantifiedOpportunities counted opportunities without probability or money; &gt;= 0
 * @param projectsWithoutRegister running projects whose riskRegister is null; &gt;= 0
 */
@RecordBuilder
public record RiskExposure(
        @Nullable Money net,
        @Range(min = "0") int quantifiedThreats,
        @Range(min = "0") int threats,
        @Range(min = "0") int opportunities,
        @Range(min = "0") int unquantifiedOpportunities,
        @Range(min = "0") int projectsWithoutRegister)
        implements RiskExposureBuilder.With {

    public RiskExposure {
        var check = Check.of(RiskExposure.class);
        quantifiedThreats = check.notNegative("quantifiedThreats", quantifiedThreats);
        threats = check.notNegative("threats", threats);
        opportunities = check.notNegative("opportunities", opportunities);
        unquantifiedOpportunities = check.notNegative("unquantifiedOpportunities", unquantifiedOpportunities);
        projectsWithoutRegister = check.notNegative("projectsWithoutRegister", projectsWithoutRegister);
        check.done();
    }

    static RiskExposure of(List<Project> running, @Nullable RiskRegister held, @Nullable CurrencyUnit currency) {
        List<Risk> risks = counted(running, held);
        return new RiskExposure(
                net(risks, currency),
                count(risks, RiskKind.THREAT, true),
                count(risks, RiskKind.THREAT, true) + count(risks, RiskKind.THREAT, false),
                count(risks, RiskKind.OPPORTUNITY, true) + count(risks, RiskKind.OPPORTUNITY, false),
                count(risks, RiskKind.OPPORTUNITY, false),
                (int) running.stream().filter(project -> project.riskRegister() == null).count());
    }

    /** Returns the open risks of running projects, and those of the portfolio's register that no project counts already. */
    static List<Risk> counted(List<Project> running, @Nullable RiskRegister held) {
        List<Risk> risks = running.stream()
                .map(Project::riskRegister)
                .filter(Objects::nonNull)
                .flatMap(RiskExposure::open)
                .collect(Collectors.toCollection(ArrayList::new));
        if (held != null) {
            Set<Cause> causes = risks.stream().map(Cause::of).filter(Objects::nonNull).collect(Collectors.toSet());
            open(held).filter(risk -> !causes.contains(Cause.of(risk))).forEach(risks::add);
        }
        return risks;
    }

    private static Stream<Risk> open(RiskRegister register) {
        return register.risks().stream().filter(risk -> risk.status() == RiskStatus.OPEN);
    }

    private static int count(List<Risk> risks, RiskKind kind, boolean quantified) {
        return (int) risks.stream()
                .filter(risk -> risk.kind() == kind && (risk.expectedValue() != null) == quantified)
                .count();
    }

    private static @Nullable Money net(List<Risk> risks, @Nullable CurrencyUnit currency) {
        Money net = null;
        for (Risk risk : risks) {
            Money value = risk.expectedValue();
            if (value == null) {
                continue;
            }
            Money effect = risk.kind() == RiskKind.THREAT ? value : value.times(BigDecimal.ONE.negate());
            if (net != null && !net.sameCurrency(effect)) {
                return null;
            }
            net = net == null ? effect : net.plus(effect);
        }
        return net == null && currency != null ? new Money(BigDecimal.ZERO, currency) : net;
    }

    /** A risk of the portfolio with the cause and kind of a project's open risk is counted there already. */
    private record Cause(RiskKind kind, String code) {
        static @Nullable Cause of(Risk risk) {
            return risk.rootCause() == null ? null : new Cause(risk.kind(), risk.rootCause().strip());
        }
    }
}
