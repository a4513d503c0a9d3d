package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Language;

/**
 * Work beyond the last passed gate stops, and the project goes back to a phase that is authorised (退回已授权阶段).
 *
 * @param project the project
 * @param phase the phase
 * @param on the day
 */
public record ReturnToPhase(ProjectId project, PhaseId phase, LocalDate on) implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, given -> given.withGatePlan(
                Edit.held(given.gatePlan(), "gatePlan").with().currentPhase(phase).currentPhaseSince(on).build()));
    }

    @Override
    public String describe(Language language) {
        return language.pick(
                "Stop work beyond the last passed gate and return to phase " + phase + " on " + on + ".",
                "于" + on + "停止未获授权的工作,退回阶段" + phase + "。");
    }
}
