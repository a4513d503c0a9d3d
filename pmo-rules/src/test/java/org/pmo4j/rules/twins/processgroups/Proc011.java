package org.pmo4j.rules.twins.processgroups;


import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Monitoring runs during executing. */
final class Proc011 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (project.state() != ProjectState.EXECUTING) {
            if (project.state() == null) {
                verdicts.owner().unknown();
            }
            return;
        }
        ProcessLog log = project.processLog();
        List<ProcessRecord> monitoring = log == null
                ? List.of()
                : LogTerms.of(log, definition -> definition.group() == ProcessGroup.MONITORING_AND_CONTROLLING);
        LocalDate reference = latest(Arrays.asList(newest(given, monitoring), project.stateSince()));
        if (reference == null && log != null) {
            reference = LogTerms.firstStart(LogTerms.performed(log, ProcessGroup.EXECUTING));
        }
        boolean gap = reference != null
                && reference.plusDays(verdicts.limits().integer("gapDays")).isBefore(given.asOf());
        boolean undated = monitoring.stream()
                .anyMatch(record -> record.status() == ProcessStatus.IN_PROGRESS && record.lastPerformedOn() == null);
        verdicts.owner().verdict(log != null && gap && !undated, reference == null || gap);
    }

    private static @Nullable LocalDate newest(Governed given, List<ProcessRecord> monitoring) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        monitoring.forEach(record ->
                days.addAll(Arrays.asList(record.startedOn(), record.finishedOn(), record.lastPerformedOn())));
        if (given.project().statusReports() != null) {
            given.project().statusReports().reports().forEach(report -> days.add(report.reportedOn()));
        }
        if (given.project().performanceHistory() != null) {
            given.project().performanceHistory().measurements().forEach(measured -> days.add(measured.statusDate()));
        }
        days.removeIf(day -> day != null && day.isAfter(given.asOf()));
        return latest(days);
    }

    private static @Nullable LocalDate latest(List<@Nullable LocalDate> days) {
        Stream<LocalDate> known = days.stream().filter(Objects::nonNull);
        return known.max(LocalDate::compareTo).orElse(null);
    }
}
