package org.pmo4j.rules.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;

/**
 * How strongly a finding binds: by the enforcement class and severity of the policy and the types of the governing PMOs, of
 * which the strictest decides. AUTH is mandatory whatever the type; a supportive PMO, or none, only advises.
 */
public final class BindingTable {

    private BindingTable() {}

    static BindingForce force(Enforcement enforcement, Severity severity, Governed governed, boolean portfolioGate) {
        return force(enforcement, severity, governed.pmos().stream().map(Pmo::type).toList(), portfolioGate);
    }

    /** A matter of the whole portfolio is governed by the PMOs of the whole organisation. */
    static BindingForce force(Enforcement enforcement, Severity severity, GovernedPortfolio governed) {
        List<@Nullable PmoType> types = governed.portfolio().organization().pmos().stream()
                .filter(pmo -> pmo.level() == PmoLevel.ENTERPRISE && pmo.inService())
                .map(Pmo::type)
                .toList();
        return force(enforcement, severity, types, true);
    }

    /**
     * Looks the binding force up.
     *
     * @param types the types of the governing PMOs; null where a PMO's type is not held
     * @param portfolioGate the finding is decided at portfolio level, for example at a portfolio gate
     */
    public static BindingForce force(
            Enforcement enforcement, Severity severity, List<@Nullable PmoType> types, boolean portfolioGate) {
        return switch (enforcement) {
            case AUTH -> BindingForce.MANDATORY;
            case PMOSELF -> BindingForce.REQUIRE;
            case DATA -> BindingForce.ADVISE;
            case BYTYPE -> types.stream()
                    .map(type -> byType(type, severity.compareTo(Severity.MAJOR) >= 0, portfolioGate))
                    .max(BindingForce::compareTo)
                    .orElse(BindingForce.ADVISE);
        };
    }

    private static BindingForce byType(@Nullable PmoType type, boolean grave, boolean portfolioGate) {
        if (type == null || type == PmoType.SUPPORTIVE) {
            return BindingForce.ADVISE;
        }
        if (type == PmoType.DIRECTIVE) {
            return grave ? BindingForce.DIRECT : BindingForce.REQUIRE;
        }
        if (!grave) {
            return BindingForce.ADVISE;
        }
        return type == PmoType.STRATEGIC && portfolioGate ? BindingForce.DIRECT : BindingForce.REQUIRE;
    }
}
