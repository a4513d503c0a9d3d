package org.pmo4j.rules.twins.processgroups;


import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.process.ProcessCatalogue;
import org.pmo4j.model.process.ProcessDefinition;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.ManagementPlan;

/** The terms that several policies on processes share. */
final class LogTerms {

    private LogTerms() {}

    static boolean performed(ProcessRecord record) {
        return record.status() == ProcessStatus.IN_PROGRESS || record.status() == ProcessStatus.COMPLETED;
    }

    static boolean tailoredOut(ProcessRecord record) {
        return record.status() == ProcessStatus.NOT_APPLICABLE
                && record.tailoring() != null
                && record.tailoring().approvedBy() != null;
    }

    /** Returns the records of the processes for which something holds, by their entry in the catalogue. */
    static List<ProcessRecord> of(ProcessLog log, Predicate<ProcessDefinition> wanted) {
        return log.records().stream()
                .filter(record -> wanted.test(Objects.requireNonNull(ProcessCatalogue.find(record.process()))))
                .toList();
    }

    static List<ProcessRecord> performed(ProcessLog log, ProcessGroup group) {
        return of(log, definition -> definition.group() == group).stream()
                .filter(LogTerms::performed)
                .toList();
    }

    /** Returns the executing processes that have begun, knowledge management left out. */
    static List<ProcessRecord> executing(ProcessLog log) {
        return performed(log, ProcessGroup.EXECUTING).stream()
                .filter(record -> !record.process().equals(new ProcessId("4.4")))
                .filter(record -> !record.process().equals(new ProcessId("GOV-06")))
                .toList();
    }

    static @Nullable LocalDate firstStart(List<ProcessRecord> records) {
        return records.stream()
                .filter(LogTerms::performed)
                .map(ProcessRecord::startedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    static boolean approved(ManagementPlan plan) {
        return approved(plan.status(), plan.approvedOn());
    }

    static boolean approved(DocumentStatus status, @Nullable LocalDate approvedOn) {
        return status == DocumentStatus.APPROVED || status == DocumentStatus.SUPERSEDED && approvedOn != null;
    }

    static boolean after(@Nullable LocalDate date, @Nullable LocalDate other) {
        return date != null && other != null && date.isAfter(other);
    }

    static String key(ProcessRecord record) {
        return record.phase() == null
                ? record.process().value()
                : record.process().value() + "@" + record.phase().value();
    }
}
