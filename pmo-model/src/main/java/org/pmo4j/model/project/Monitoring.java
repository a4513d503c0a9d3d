package org.pmo4j.model.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.process.ProcessLog;

/**
 * What shows that a project in execution is being monitored, and since when nothing does (监控情况), for example last recorded
 * on 2026-02-10 and silent since 2026-03-01, when execution was resumed. It does not say how good the monitoring is.
 *
 * @param lastRecordedOn latest activity of a monitoring and controlling process, status report or earned-value measurement;
 *     null when there is none
 * @param since day from which silence is counted: the later of {@code lastRecordedOn} and the entry into the present state,
 *     else the first start of an executing process; null when none of them is held
 * @param undated true if a monitoring and controlling process is in progress and has no date of its last repetition
 */
public record Monitoring(@Nullable LocalDate lastRecordedOn, @Nullable LocalDate since, boolean undated) {

    static Monitoring of(Project project, LocalDate asOf) {
        ProcessLog log = project.processLog();
        LocalDate last = log == null ? null : log.lastActivity(ProcessGroup.MONITORING_AND_CONTROLLING, asOf);
        StatusReport report = project.statusReports() == null ? null : project.statusReports().latest(asOf);
        if (report != null) {
            last = later(last, report.reportedOn());
        }
        var measurement = project.performanceHistory() == null ? null : project.performanceHistory().latest(asOf);
        if (measurement != null) {
            last = later(last, measurement.statusDate());
        }
        LocalDate since = later(last, project.stateSince());
        if (since == null && log != null) {
            since = log.firstStart(ProcessGroup.EXECUTING);
        }
        return new Monitoring(last, since, log != null && log.runsUndated(ProcessGroup.MONITORING_AND_CONTROLLING));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null || second != null && second.isAfter(first) ? second : first;
    }
}
