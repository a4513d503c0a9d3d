package org.pmo4j.model.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.internal.Check;

/** What can be wrong between the parts of a gate plan. Paths count positions as the source lists them. */
final class PlanFaults {

    private final Check check;
    private final Set<Identifier> seen = new HashSet<>();

    PlanFaults(Check check) {
        this.check = check;
    }

    /** Reports phases that are named but not in the plan, and ids used twice: findings are kept by these ids. */
    void find(@Nullable List<Phase> phases, @Nullable List<Gate> gates, @Nullable PhaseId currentPhase) {
        if (incomplete(phases) || incomplete(gates)) {
            return;
        }
        for (int i = 0; i < phases.size(); i++) {
            once("phases[" + i + "].id", phases.get(i).id());
        }
        namesPhase("currentPhase", currentPhase);
        for (int i = 0; i < gates.size(); i++) {
            namesPhase("gates[" + i + "].authorizes", gates.get(i).authorizes());
        }
        for (int i = 0; i < gates.size(); i++) {
            once("gates[" + i + "].id", gates.get(i).id());
            reviews("gates[" + i + "].reviews", gates.get(i).reviews());
        }
    }

    private void reviews(String path, List<GateReview> reviews) {
        for (GateReview review : reviews) {
            once(path, review.id());
            if (review.conditions() != null) {
                review.conditions().forEach(condition -> once(path, condition.id()));
            }
        }
    }

    /** What is null is reported on its own; what it is compared with cannot be judged. */
    private static boolean incomplete(@Nullable List<?> entries) {
        return entries == null || entries.stream().anyMatch(Objects::isNull);
    }

    private void namesPhase(String path, @Nullable PhaseId phase) {
        if (phase != null && !seen.contains(phase)) {
            check.fault(path, "'" + phase + "' is no phase of the plan");
        }
    }

    private void once(String path, Identifier id) {
        if (!seen.add(id)) {
            check.fault(path, "'" + id + "' is used twice in the plan");
        }
    }
}
