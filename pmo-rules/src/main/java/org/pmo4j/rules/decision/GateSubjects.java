package org.pmo4j.rules.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.SubjectKey;

/** Tells to which gate of a plan a subject belongs. */
final class GateSubjects {

    private final Map<String, Integer> sequences = new HashMap<>();

    GateSubjects(GatePlan plan) {
        for (Gate gate : plan.gates()) {
            sequences.put(key(Gate.class, gate.id().value()), gate.sequence());
            for (GateReview review : gate.reviews()) {
                sequences.put(key(GateReview.class, review.id().value()), gate.sequence());
                for (GateCondition condition : Objects.requireNonNullElse(review.conditions(), List.<GateCondition>of())) {
                    sequences.put(key(GateCondition.class, condition.id().value()), gate.sequence());
                }
            }
        }
    }

    /** The place in the plan; that of the gate asked about for what belongs to the project as a whole. */
    int sequence(SubjectKey subject, Gate asked) {
        return sequences.getOrDefault(key(subject.type(), subject.id()), asked.sequence());
    }

    /** Tells whether a subject belongs to a gate that comes later in the plan than the gate asked about. */
    boolean later(SubjectKey subject, Gate asked) {
        return sequence(subject, asked) > asked.sequence();
    }

    private static String key(Class<?> type, String id) {
        return key(type.getSimpleName(), id);
    }

    private static String key(String type, String id) {
        return type + "/" + id;
    }
}
