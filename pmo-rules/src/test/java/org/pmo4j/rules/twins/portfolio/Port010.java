package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Opportunities are managed. */
final class Port010 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (!given.project().running(given.asOf())) {
            return;
        }
        if (given.project().riskRegister() == null) {
            verdicts.owner().unknown();
            return;
        }
        BigDecimal highScore = verdicts.limits().decimal("highScore");
        for (Risk risk : RiskTerms.open(given.project().riskRegister())) {
            if (!RiskTerms.threat(risk)) {
                Boolean high = RiskTerms.high(risk, highScore);
                boolean lacking = risk.strategy() == null;
                verdicts.of("Risk", risk.id()).verdict(lacking && high != null && high, lacking && high == null);
            }
        }
    }
}
