package org.pmo4j.rules.twins.earnedvalue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Measurement exists for the last period. */
final class Evm011 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        PerformanceHistory history = project.performanceHistory();
        Boolean required = required(project, verdicts.limits());
        boolean executing = project.state() == ProjectState.EXECUTING;
        if (project.state() != null && !executing || Boolean.FALSE.equals(required)) {
            return;
        }
        LocalDate last = last(project);
        boolean stale = last != null
                && last.plusDays(verdicts.limits().integer("maxDays")).isBefore(given.asOf());
        boolean violated = executing && Boolean.TRUE.equals(required) && history != null && stale;
        boolean gap = history == null || project.state() == null || required == null || last == null;
        verdicts.owner().verdict(violated, gap && (stale || last == null));
    }

    private static @Nullable Boolean required(Project project, Limits limits) {
        PerformanceHistory history = project.performanceHistory();
        if (history != null && history.evmRequired() != null) {
            return history.evmRequired();
        }
        return project.tier() == null ? null : (Boolean) limits.contains("tiers", project.tier());
    }

    private static @Nullable LocalDate last(Project project) {
        PerformanceHistory history = project.performanceHistory();
        if (history != null && !history.measurements().isEmpty()) {
            return history.measurements().get(history.measurements().size() - 1).statusDate();
        }
        return project.state() == ProjectState.EXECUTING ? project.stateSince() : null;
    }
}
