package org.pmo4j.rules.twins.pmo;

import java.math.BigDecimal;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** Raising the PMO type needs maturity. */
final class Pmo020 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        if (pmo.type() == null || Terms.moreThanSupportive(pmo.type())) {
            boolean known = pmo.type() != null && pmo.maturity() != null;
            boolean below = known && pmo.maturity().compareTo(minimum(pmo.type(), verdicts.limits())) < 0;
            verdicts.of("Pmo", pmo.id()).verdict(below, !known);
        }
    }

    private static BigDecimal minimum(PmoType type, Limits limits) {
        return switch (type) {
            case CONTROLLING -> limits.decimal("controlling");
            case DIRECTIVE -> limits.decimal("directive");
            default -> limits.decimal("strategic");
        };
    }
}
