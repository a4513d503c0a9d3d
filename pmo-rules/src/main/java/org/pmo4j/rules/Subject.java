package org.pmo4j.rules;

import org.jspecify.annotations.Nullable;

/**
 * The thing a policy was checked on, for example gate review {@code R-2} of project {@code P-104}. The three parts together
 * stay the same from one evaluation to the next; waivers and comparisons rely on it.
 *
 * @param type the type in the model, for example {@code GateReview}
 * @param id the id within its project, or within the portfolio where there is no project
 * @param project the id of the project; null for a subject of the organisation or the portfolio
 */
public record Subject(String type, String id, @Nullable String project) {

    /** Returns the form that people write, for example {@code GateReview/P-104/R-2} or {@code Project/P-104}. */
    @Override
    public String toString() {
        return project == null || type.equals("Project") ? type + "/" + id : type + "/" + project + "/" + id;
    }
}
