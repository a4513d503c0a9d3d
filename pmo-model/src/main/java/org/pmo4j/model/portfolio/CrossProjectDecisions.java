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
import org.pmo4j.model.project.ManagerDecision;
import org.pmo4j.model.project.Project;

/** Collects the decisions of project managers that change other projects, in one walk over the decision logs. */
final class CrossProjectDecisions {

    private static final Set<DecisionKind> KINDS = EnumSet.of(DecisionKind.ALLOCATION, DecisionKind.PLAN);

    /** Who may speak for every project: the roles above projects. */
    private static final Set<GovernanceRole> ABOVE_PROJECTS = EnumSet.of(
            GovernanceRole.PROGRAM_MANAGER,
            GovernanceRole.PORTFOLIO_MANAGER,
            GovernanceRole.PMO_MANAGER,
            GovernanceRole.SPONSOR,
            GovernanceRole.STEERING_COMMITTEE);

    private final Portfolio portfolio;
    private final List<CrossProjectDecision> found = new ArrayList<>();

    CrossProjectDecisions(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    List<CrossProjectDecision> all() {
        for (Project project : portfolio.projects()) {
            if (project.decisions() != null) {
                project.decisions().decisions().forEach(decision -> add(decision, project));
            }
        }
        return List.copyOf(found);
    }

    private void add(Decision decision, Project project) {
        List<Project> others = decision.affectedProjects().stream()
                .filter(id -> !id.equals(project.id()))
                .sorted()
                .map(portfolio::project)
                .toList();
        if (others.isEmpty() || !KINDS.contains(decision.kind()) || decision.decidedBy() == null) {
            return;
        }
        ManagerDecision taken = ManagerDecision.of(decision, project, portfolio.organization());
        boolean asManager = decision.decidedAs() == GovernanceRole.PROJECT_MANAGER;
        if (asManager || decision.decidedAs() == null && taken.possible()) {
            List<Project> uncovered = others.stream().filter(other -> !covered(decision, other)).toList();
            found.add(new CrossProjectDecision(
                    project,
                    decision,
                    asManager || taken.assignment() != null,
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
}
