package org.pmo4j.rules.twins.pmo;

import org.pmo4j.model.organization.Pmo;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** A policy on each PMO in service. */
abstract class PmoTwin extends Twin.OfPortfolio {

    @Override
    protected final void judge(GovernedPortfolio given, Verdicts verdicts) {
        for (Pmo pmo : given.portfolio().organization().pmos()) {
            if (Terms.inService(pmo)) {
                judge(pmo, given, verdicts);
            }
        }
    }

    abstract void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts);
}
