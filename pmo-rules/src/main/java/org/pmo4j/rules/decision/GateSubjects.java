package org.pmo4j.rules.decision;

import java.util.List;
import java.util.stream.Stream;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.project.Project;

/** The subjects that belong to a gate: itself, its reviews and their conditions. */
final class GateSubjects {

    private GateSubjects() {}

    static Stream<String> of(Project project, Gate gate) {
        Stream<String> reviews = gate.reviews().stream().flatMap(review -> of(project, review));
        return Stream.concat(Stream.of(key(project, "Gate", gate.id().value())), reviews);
    }

    private static Stream<String> of(Project project, GateReview review) {
        List<GateCondition> conditions = review.conditions() == null ? List.of() : review.conditions();
        return Stream.concat(
                Stream.of(key(project, "GateReview", review.id().value())),
                conditions.stream().map(condition -> key(project, "GateCondition", condition.id().value())));
    }

    private static String key(Project project, String type, String id) {
        return new SubjectKey(type, id, project.id()).toString();
    }
}
