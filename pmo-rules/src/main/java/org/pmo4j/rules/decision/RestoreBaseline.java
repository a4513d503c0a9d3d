package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Language;

/**
 * The baseline in force is rejected and the one before it holds again (恢复基准).
 *
 * @param project the project
 * @param rejected the version that nobody had approved a change for
 * @param restored the version before it
 * @param on the day
 */
public record RestoreBaseline(ProjectId project, BaselineId rejected, BaselineId restored, LocalDate on)
        implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, given -> {
            BaselineLog log = Edit.held(given.baselines(), "baselines");
            var without = Edit.replaced(
                    log.baselines(),
                    entry -> entry.id().equals(rejected),
                    entry -> entry.withStatus(DocumentStatus.REJECTED),
                    "baseline " + rejected);
            return given.withBaselines(new BaselineLog(Edit.replaced(
                    without,
                    entry -> entry.id().equals(restored),
                    entry -> entry.withStatus(DocumentStatus.APPROVED),
                    "baseline " + restored)));
        });
    }

    @Override
    public String describe(Language language) {
        return language.pick(
                "Reject baseline " + rejected + " and restore " + restored + " on " + on + ".",
                "于" + on + "否决基准" + rejected + ",恢复" + restored + "。");
    }
}
