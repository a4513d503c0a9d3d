package org.pmo4j.rules.twins.projectmanager;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** PM owns plan, resources and constraints of the project only. */
final class Pma013 extends Twin.OfPortfolio {

    private static final Set<GovernanceRole> ABOVE = Set.of(
            GovernanceRole.PROGRAM_MANAGER,
            GovernanceRole.PORTFOLIO_MANAGER,
            GovernanceRole.PMO_MANAGER,
            GovernanceRole.SPONSOR,
            GovernanceRole.STEERING_COMMITTEE);

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        for (Project project : given.portfolio().projects()) {
            if (project.decisions() != null) {
                for (Decision decision : project.decisions().decisions()) {
                    judge(decision, project, given.portfolio(), verdicts);
                }
            }
        }
    }

    private static void judge(Decision decision, Project own, Portfolio portfolio, Verdicts verdicts) {
        boolean concerned = decision.kind() == DecisionKind.ALLOCATION || decision.kind() == DecisionKind.PLAN;
        boolean elsewhere = decision.affectedProjects().stream().anyMatch(id -> !id.equals(own.id()));
        if (!concerned || decision.decidedBy() == null || !elsewhere) {
            return;
        }
        boolean managers = managers(decision, own.managers());
        if (!managers && !open(decision, own.managers())) {
            return;
        }
        boolean complete = managers && decision.decidedOn() != null && decision.approvals() != null;
        for (ProjectId id : decision.affectedProjects()) {
            if (!id.equals(own.id())) {
                ManagerRegister others = register(id, portfolio);
                boolean covered = covered(decision, others);
                boolean known = complete && others != null;
                verdicts.in(own, "Decision", decision.id()).verdict(!covered && known, !covered && !known);
            }
        }
    }

    private static boolean managers(Decision decision, @Nullable ManagerRegister own) {
        return decision.decidedAs() == null
                ? Terms.accountable(own, decision.decidedBy(), decision.decidedOn())
                : decision.decidedAs() == GovernanceRole.PROJECT_MANAGER;
    }

    private static boolean open(Decision decision, @Nullable ManagerRegister own) {
        return decision.decidedAs() == null
                && (own == null || decision.decidedOn() == null && Terms.everAccountable(own, decision.decidedBy()));
    }

    private static boolean covered(Decision decision, @Nullable ManagerRegister others) {
        return Terms.assigned(others, decision.decidedBy(), decision.decidedOn())
                || Terms.approvedByAnother(
                        decision,
                        entry -> entry.role() == null
                                || ABOVE.contains(entry.role())
                                || Terms.assigned(others, entry.approver(), decision.decidedOn()));
    }

    private static @Nullable ManagerRegister register(ProjectId id, Portfolio portfolio) {
        return portfolio.projects().stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .map(Project::managers)
                .orElse(null);
    }
}
