package org.pmo4j.model.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.project.Project;

/**
 * A decision on plan or resources by the manager of one project that changes other projects, for example D-3 of P-104, which
 * takes a welder away from P-105 (跨项目决策): a view, not stored.
 *
 * @param project the project whose log holds the decision
 * @param decision the decision
 * @param managed whether it is known to be the manager's, by the role stated or by the assignment on that day
 * @param uncovered other projects for which neither the one who decided nor somebody who approved is known to answer; 0..n,
 *     ascending
 * @param unmanaged those of the uncovered whose managers are not held; 0..n, ascending
 */
public record CrossProjectDecision(
        Project project,
        Decision decision,
        boolean managed,
        List<ProjectId> uncovered,
        List<ProjectId> unmanaged) {

    public CrossProjectDecision {
        var check = Check.of(CrossProjectDecision.class);
        check.required("project", project);
        check.required("decision", decision);
        uncovered = check.list("uncovered", uncovered);
        unmanaged = check.list("unmanaged", unmanaged);
        check.done();
    }

    /**
     * Lists the decisions of project managers in a portfolio that change other projects than their own.
     *
     * @param portfolio the portfolio
     * @return those that are or may be the manager's, by project and id
     */
    public static List<CrossProjectDecision> in(Portfolio portfolio) {
        return new CrossProjectDecisions(portfolio).all();
    }

    /**
     * Tells whether the manager certainly decided on a project of somebody else.
     *
     * @return true if the decision is the manager's, its day and its approvals are held, and a project whose managers are
     *     held is not covered
     */
    public boolean trespassing() {
        return managed
                && decision.decidedOn() != null
                && decision.approvals() != null
                && uncovered.size() > unmanaged.size();
    }

    /**
     * Names what keeps us from telling whether somebody answers for every project that is changed.
     *
     * @return components not held; empty when every project is covered or nothing is missing
     */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (!uncovered.isEmpty()) {
            add(gaps, "decidedOn", decision.decidedOn() == null);
            add(gaps, "approvals", decision.approvals() == null);
            add(gaps, "managers", !unmanaged.isEmpty() || !managed && project.managers() == null);
        }
        return List.copyOf(gaps);
    }

    private static void add(List<String> gaps, String component, boolean absent) {
        if (absent) {
            gaps.add(component);
        }
    }

    /** Returns a hash of the two ids: the engine hashes what it matches, and must not walk a whole project for it. */
    @Override
    public int hashCode() {
        return 31 * project.id().hashCode() + decision.id().hashCode();
    }
}
