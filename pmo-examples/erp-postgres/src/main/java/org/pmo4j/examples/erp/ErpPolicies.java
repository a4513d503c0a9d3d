package org.pmo4j.examples.erp;

import org.pmo4j.rules.GovernanceEngine;

/**
 * The packs that this ERP is judged by: those that its tables say something about. Nothing of process groups, earned value or
 * the PMO itself is held here; these packs would answer UNKNOWN only.
 */
final class ErpPolicies {

    private ErpPolicies() {}

    /** The engine of the batch: all packs. */
    static GovernanceEngine batch() {
        return engine("stage-gates", "project-manager", "portfolio", "schedule-quality", "change-control", "closure");
    }

    /** The packs with policies that see the whole portfolio; an incremental run judges them anew whatever changed. */
    static GovernanceEngine portfolioLevel() {
        return engine("project-manager", "portfolio", "closure");
    }

    /** The engine of the save hook: what one project can be asked before it enters a phase, on the thread of the user. */
    static GovernanceEngine saveHook() {
        return GovernanceEngine.builder().packs("stage-gates", "change-control").threads(1).build();
    }

    private static GovernanceEngine engine(String... packs) {
        return GovernanceEngine.builder().packs(packs).build();
    }
}
