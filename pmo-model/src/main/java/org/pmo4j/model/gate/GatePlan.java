package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * Phases, gates and reviews of a project (关口计划).
 *
 * @param framework gate framework; framework of gates.csv; null when not held
 * @param phases phases in order; 0..n; sequence unique
 * @param gates gates in order; 0..n; sequence unique
 * @param currentPhase phase in which work is done now; one of phases; null when not held
 * @param currentPhaseSince date work in that phase began; null when not held
 */
@RecordBuilder
public record GatePlan(
        @Nullable String framework,
        List<Phase> phases,
        List<Gate> gates,
        @Nullable PhaseId currentPhase,
        @Nullable LocalDate currentPhaseSince)
        implements GatePlanBuilder.With {

    public GatePlan {
        var check = Check.of(GatePlan.class);
        framework = check.optionalText("framework", framework);
        phases = check.unique("phases", check.sorted("phases", phases, Phase::sequence), Phase::sequence);
        gates = check.unique("gates", check.sorted("gates", gates, Gate::sequence), Gate::sequence);
        check.done();
    }

    /**
     * Returns the plan as known on a day, without gate reviews decided after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public GatePlan knownAt(LocalDate asOf) {
        var known = Known.each(gates, gate -> gate.knownAt(asOf));
        return known == gates ? this : withGates(known);
    }

    // DERIVED: latestDecision; authorizedPhase; nextGate
}
