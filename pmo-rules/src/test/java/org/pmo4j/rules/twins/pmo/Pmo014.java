package org.pmo4j.rules.twins.pmo;

import java.math.BigDecimal;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO is more than back-office support. */
final class Pmo014 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        if (pmo.type() == null || Terms.moreThanSupportive(pmo.type())) {
            BigDecimal share = pmo.administrativeShare();
            boolean known = pmo.type() != null && share != null;
            boolean above = known && share.compareTo(verdicts.limits().decimal("maxShare")) > 0;
            verdicts.of("Pmo", pmo.id()).verdict(above, !known);
        }
    }
}
