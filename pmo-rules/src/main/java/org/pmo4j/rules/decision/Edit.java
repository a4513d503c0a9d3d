package org.pmo4j.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;

/** Copies of a portfolio with one thing changed. */
final class Edit {

    private Edit() {}

    static Portfolio project(Portfolio portfolio, ProjectId id, UnaryOperator<Project> edit) {
        return portfolio.withProjects(
                replaced(portfolio.projects(), project -> project.id().equals(id), edit, "project " + id));
    }

    static Project review(Project project, GateReviewId id, UnaryOperator<GateReview> edit) {
        GatePlan plan = held(project.gatePlan(), "gatePlan");
        return project.withGatePlan(plan.withGates(replaced(
                plan.gates(),
                gate -> gate.reviews().stream().anyMatch(review -> review.id().equals(id)),
                gate -> gate.withReviews(replaced(gate.reviews(), review -> review.id().equals(id), edit, "review " + id)),
                "review " + id)));
    }

    /** Returns the list with the entries that match edited. */
    static <T> List<T> replaced(List<T> entries, Predicate<T> wanted, UnaryOperator<T> edit, String what) {
        if (entries.stream().noneMatch(wanted)) {
            throw new IllegalArgumentException("there is no " + what);
        }
        return entries.stream().map(entry -> wanted.test(entry) ? edit.apply(entry) : entry).toList();
    }

    static <T> List<T> with(@Nullable List<T> entries, T added) {
        List<T> longer = new ArrayList<>(entries == null ? List.of() : entries);
        longer.add(added);
        return List.copyOf(longer);
    }

    static <T> T held(@Nullable T register, String what) {
        if (register == null) {
            throw new IllegalArgumentException(what + " is not held");
        }
        return register;
    }
}
