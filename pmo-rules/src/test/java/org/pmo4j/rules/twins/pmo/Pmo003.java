package org.pmo4j.rules.twins.pmo;

import org.pmo4j.model.organization.ControlDegree;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO type and control degree agree. */
final class Pmo003 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        boolean known = pmo.type() != null && pmo.controlDegree() != null;
        verdicts.of("Pmo", pmo.id()).verdict(known && pmo.controlDegree() != expected(pmo.type()), !known);
    }

    private static ControlDegree expected(PmoType type) {
        return switch (type) {
            case SUPPORTIVE -> ControlDegree.LOW;
            case CONTROLLING -> ControlDegree.MODERATE;
            case DIRECTIVE, STRATEGIC -> ControlDegree.HIGH;
        };
    }
}
