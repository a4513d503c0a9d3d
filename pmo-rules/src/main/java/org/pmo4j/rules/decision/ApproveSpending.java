package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.pmo4j.model.governance.Approval;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Language;

/**
 * A second person approves what a manager decided to spend (共同批准支出).
 *
 * @param project the project
 * @param decision the decision
 * @param by who approves
 * @param role the role in which that person approves
 * @param on the day
 */
public record ApproveSpending(ProjectId project, DecisionId decision, PersonId by, GovernanceRole role, LocalDate on)
        implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, given -> given.withDecisions(new DecisionLog(Edit.replaced(
                Edit.held(given.decisions(), "decisions").decisions(),
                entry -> entry.id().equals(decision),
                entry -> entry.withApprovals(Edit.with(entry.approvals(), new Approval(by, role, on))),
                "decision " + decision))));
    }

    @Override
    public String describe(Language language) {
        return language.pick(
                "Have " + by + " (" + role.nameEn() + ") approve spending decision " + decision + " on " + on + ".",
                "由" + by + "(" + role.nameZh() + ")于" + on + "共同批准支出决策" + decision + "。");
    }
}
