package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.pmo4j.model.change.ApprovalLevel;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Language;

/**
 * A change request is approved, for the first time or again at another level (决策变更请求).
 *
 * @param project the project
 * @param request the change request
 * @param level the level that decides
 * @param by who decides there
 * @param on the day
 */
public record DecideChangeRequest(
        ProjectId project, ChangeRequestId request, ApprovalLevel level, PersonId by, LocalDate on) implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, given -> given.withChangeLog(new ChangeLog(Edit.replaced(
                Edit.held(given.changeLog(), "changeLog").requests(),
                entry -> entry.id().equals(request),
                entry -> entry.with()
                        .status(entry.granted() ? entry.status() : ChangeStatus.APPROVED)
                        .decisionLevel(level)
                        .decidedBy(by)
                        .decidedOn(on)
                        .build(),
                "change request " + request))));
    }

    @Override
    public String describe(Language language) {
        return language.pick(
                "Have change request " + request + " decided by " + by + " (" + level.nameEn() + ") on " + on
                        + "; the path holds if it is approved.",
                "将变更请求" + request + "于" + on + "提交" + by + "(" + level.nameZh() + ")决策;批准后本路径成立。");
    }
}
