package org.pmo4j.rules.twins.pmo;

import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** A strategic PMO governs the portfolio. */
final class Pmo006 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        boolean strategic = pmo.type() == PmoType.STRATEGIC;
        if (pmo.type() == null || strategic) {
            boolean selectsNone = pmo.services() != null
                    && !Terms.offers(pmo.services(), ServiceKind.PORTFOLIO_SELECTION, given.asOf());
            verdicts.of("Pmo", pmo.id())
                    .verdict(
                            strategic && (pmo.level() == PmoLevel.PROJECT || selectsNone),
                            !strategic || pmo.level() == null || pmo.services() == null);
        }
    }
}
