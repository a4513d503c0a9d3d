package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.rules.authoring.GovernedPortfolio;

/** What the policies on risks read alike. */
final class RiskTerms {

    private RiskTerms() {}

    static List<Project> running(GovernedPortfolio given) {
        return given.portfolio().projects().stream()
                .filter(project -> project.running(given.asOf()))
                .toList();
    }

    static List<Risk> open(@Nullable RiskRegister register) {
        return register == null
                ? List.of()
                : register.risks().stream()
                        .filter(risk -> risk.status() == RiskStatus.OPEN)
                        .toList();
    }

    static boolean threat(Risk risk) {
        return risk.kind() == RiskKind.THREAT;
    }

    /** The code of the root cause; null where there is none, for a blank code names nothing. */
    static @Nullable String cause(Risk risk) {
        return risk.rootCause() == null || risk.rootCause().isBlank()
                ? null
                : risk.rootCause().strip();
    }

    /** Tells whether probability times impact reaches the limit; null where it may or may not. */
    static @Nullable Boolean high(Risk risk, BigDecimal highScore) {
        BigDecimal probability = risk.probability();
        BigDecimal impact = risk.impact();
        if (probability != null && impact != null) {
            return probability.multiply(impact).compareTo(highScore) >= 0;
        }
        return below(probability, highScore) || below(impact, highScore) ? false : null;
    }

    private static boolean below(@Nullable BigDecimal factor, BigDecimal highScore) {
        return factor != null && factor.compareTo(highScore) < 0;
    }
}
