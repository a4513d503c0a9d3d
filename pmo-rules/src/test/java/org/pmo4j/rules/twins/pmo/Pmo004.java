package org.pmo4j.rules.twins.pmo;

import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoAction;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO acts within its type. */
final class Pmo004 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        if (pmo.interventions() == null) {
            verdicts.of("Pmo", pmo.id()).unknown();
            return;
        }
        for (PmoAction action : pmo.interventions()) {
            String key = pmo.id().value() + "/" + action.id().value();
            boolean beyond = pmo.type() != null
                    && action.modality().compareTo(allowed(pmo.type(), action.portfolioMatter())) > 0;
            verdicts.of("PmoAction", key).verdict(beyond, pmo.type() == null);
        }
    }

    private static BindingForce allowed(PmoType type, boolean portfolioMatter) {
        return switch (type) {
            case SUPPORTIVE -> BindingForce.ADVISE;
            case CONTROLLING -> BindingForce.REQUIRE;
            case DIRECTIVE -> BindingForce.DIRECT;
            case STRATEGIC -> portfolioMatter ? BindingForce.DIRECT : BindingForce.REQUIRE;
        };
    }
}
