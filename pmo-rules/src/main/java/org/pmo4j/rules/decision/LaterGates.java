package org.pmo4j.rules.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.project.Project;

/** What belongs to gates that come later in the plan: themselves, their reviews and their conditions. */
final class LaterGates {

    private final Set<SubjectKey> subjects = new HashSet<>();
    private final Project project;

    LaterGates(Project project, Gate gate) {
        this.project = project;
        List<Gate> gates = project.gatePlan() == null ? List.of() : project.gatePlan().gates();
        gates.stream().filter(later -> later.sequence() > gate.sequence()).forEach(this::add);
    }

    boolean own(SubjectKey subject) {
        return subjects.contains(subject);
    }

    private void add(Gate gate) {
        add("Gate", gate.id().value());
        for (GateReview review : gate.reviews()) {
            add("GateReview", review.id().value());
            List<GateCondition> conditions = review.conditions() == null ? List.of() : review.conditions();
            conditions.forEach(condition -> add("GateCondition", condition.id().value()));
        }
    }

    private void add(String type, String id) {
        subjects.add(new SubjectKey(type, id, project.id()));
    }
}
