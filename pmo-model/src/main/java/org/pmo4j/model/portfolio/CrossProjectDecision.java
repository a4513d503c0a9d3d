package org.pmo4j.model.portfolio;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Approval;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.project.ManagerDecision;
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

    private static final Set<DecisionKind> KINDS = EnumSet.of(DecisionKind.ALLOCATION, DecisionKind.PLAN);
    private static final Set<GovernanceRole> ABOVE_PROJECTS = EnumSet.of(
            GovernanceRole.PROGRAM_MANAGER,
            GovernanceRole.PORTFOLIO_MANAGER,
            GovernanceRole.PMO_MANAGER,
            GovernanceRole.SPONSOR,
            GovernanceRole.STEERING_COMMITTEE);

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
        List<CrossProjectDecision> found = new ArrayList<>();
        for (Project project : portfolio.projects()) {
            List<Decision> decisions =
                    project.decisions() == null ? List.of() : project.decisions().decisions();
            for (Decision decision : decisions) {
                if (KINDS.contains(decision.kind()) && ofManager(decision, project, portfolio.organization())) {
                    add(found, decision, project, portfolio);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean ofManager(Decision decision, Project project, Organization organization) {
        if (decision.decidedBy() == null || decision.decidedAs() != null) {
            return decision.decidedBy() != null && decision.decidedAs() == GovernanceRole.PROJECT_MANAGER;
        }
        return ManagerDecision.of(decision, project, organization).possible();
    }

    private static void add(List<CrossProjectDecision> found, Decision decision, Project project, Portfolio portfolio) {
        List<Project> others = decision.affectedProjects().stream()
                .filter(id -> !id.equals(project.id()))
                .sorted()
                .map(portfolio::project)
                .toList();
        if (!others.isEmpty()) {
            boolean managed = decision.decidedAs() != null
                    || ManagerDecision.of(decision, project, portfolio.organization()).assignment() != null;
            List<Project> uncovered = others.stream().filter(other -> !covered(decision, other)).toList();
            found.add(new CrossProjectDecision(
                    project,
                    decision,
                    managed,
                    uncovered.stream().map(Project::id).toList(),
                    uncovered.stream().filter(other -> other.managers() == null).map(Project::id).toList()));
        }
    }

    private static boolean covered(Decision decision, Project other) {
        return manages(decision.decidedBy(), decision, other)
                || decision.coApprovals().stream().anyMatch(approval -> speaksFor(approval, decision, other));
    }

    private static boolean speaksFor(Approval approval, Decision decision, Project other) {
        return approval.role() == null
                || ABOVE_PROJECTS.contains(approval.role())
                || manages(approval.approver(), decision, other);
    }

    private static boolean manages(@Nullable PersonId person, Decision decision, Project other) {
        return other.managers() != null
                && other.managers().assignments().stream()
                        .anyMatch(found -> found.party().equals(person) && found.effectiveOn(decision.decidedOn()));
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
