package org.pmo4j.rules.twins.pmo;

import org.pmo4j.model.organization.Pmo;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO is institutional, not ad hoc. */
final class Pmo012 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        boolean unfunded = pmo.budget() != null && pmo.budget().amount().signum() == 0;
        boolean headless = Boolean.FALSE.equals(pmo.headAppointed());
        boolean adrift =
                Boolean.TRUE.equals(pmo.temporary()) && pmo.sunsetOn() == null && pmo.transitionOn() == null;
        verdicts.of("Pmo", pmo.id())
                .verdict(
                        unfunded || headless || adrift,
                        pmo.budget() == null || pmo.headAppointed() == null && pmo.head() == null);
    }
}
