package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Language;

/**
 * A baseline that is drafted is approved (批准基准), for example B-2 on 2026-03-31.
 *
 * @param project the project
 * @param baseline the baseline
 * @param kind what it fixes
 * @param on the day; it takes effect on the day it names, else on this one
 */
public record ApproveBaseline(ProjectId project, BaselineId baseline, BaselineKind kind, LocalDate on) implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, given -> given.withBaselines(new BaselineLog(Edit.replaced(
                Edit.held(given.baselines(), "baselines").baselines(),
                entry -> entry.id().equals(baseline),
                entry -> entry.with().status(DocumentStatus.APPROVED).approvedOn(on).build(),
                "baseline " + baseline))));
    }

    @Override
    public String describe(Language language) {
        return language.pick(
                "Have baseline " + baseline + " (" + kind.nameEn() + ") approved on " + on + ".",
                "于" + on + "批准基准" + baseline + "(" + kind.nameZh() + ")。");
    }
}
