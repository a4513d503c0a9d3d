package org.pmo4j.model.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * Record of project management processes (过程日志).
 *
 * @param edition catalogue the process ids refer to
 * @param records entries, one for each process, or for each process and phase; 0..n, by key
 */
public record ProcessLog(
        @Default("PMBOK6") PmbokEdition edition,
        List<ProcessRecord> records) {

    private static final Set<String> KNOWLEDGE_MANAGEMENT = Set.of("4.4", "GOV-06");

    public ProcessLog {
        var check = Check.of(ProcessLog.class);
        check.required("edition", edition);
        checkProcesses(check, edition, records);
        records = check.byId("records", records, ProcessRecord::key);
        check.done();
    }

    /**
     * Returns the log as known on a day, without records of processes started dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public ProcessLog knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, records, ProcessRecord::startedOn);
        return known == records ? this : new ProcessLog(edition, known);
    }

    private static void checkProcesses(
            Check check, @Nullable PmbokEdition edition, @Nullable List<ProcessRecord> records) {
        if (edition == null || records == null) {
            return;
        }
        int position = 0;
        for (ProcessRecord record : records) {
            if (record != null) {
                ProcessDefinition definition = ProcessCatalogue.find(record.process());
                if (definition == null || definition.edition() != edition) {
                    check.fault(
                            "records[" + position + "].process",
                            "'" + record.process() + "' is no process of " + edition);
                }
            }
            position++;
        }
    }

    /**
     * Returns the day a process was first started, for example 2026-01-12. Records that are not performed do not count.
     *
     * @param process the process, for example 11.3
     * @return the earliest start; null if no performed record of the process has one
     */
    public @Nullable LocalDate firstStart(ProcessId process) {
        LocalDate first = null;
        for (ProcessRecord record : records) {
            if (record.process().equals(process) && record.performed()) {
                first = earlier(first, record.startedOn());
            }
        }
        return first;
    }

    /**
     * Returns the day the first process of a group was started. Records that are not performed do not count.
     *
     * @param group the process group or focus area
     * @return the earliest start; null if no performed record of the group has one
     */
    public @Nullable LocalDate firstStart(ProcessGroup group) {
        LocalDate first = null;
        for (ProcessRecord record : records) {
            if (record.performed() && record.definition().group() == group) {
                first = earlier(first, record.startedOn());
            }
        }
        return first;
    }

    /**
     * Returns the day a process was first finished.
     *
     * @param process the process, for example 8.3
     * @return the earliest finish; null if no record of the process has one
     */
    public @Nullable LocalDate firstFinish(ProcessId process) {
        LocalDate first = null;
        for (ProcessRecord record : records) {
            if (record.process().equals(process)) {
                first = earlier(first, record.finishedOn());
            }
        }
        return first;
    }

    /**
     * Returns the last day on which a process of a group is known to have been at work.
     *
     * @param group the process group or focus area
     * @param asOf the last day that counts
     * @return the latest start, finish or repetition not after asOf; null if there is none
     */
    public @Nullable LocalDate lastActivity(ProcessGroup group, LocalDate asOf) {
        LocalDate last = null;
        for (ProcessRecord record : records) {
            if (record.definition().group() == group) {
                last = laterUntil(asOf, last, record.startedOn());
                last = laterUntil(asOf, last, record.finishedOn());
                last = laterUntil(asOf, last, record.lastPerformedOn());
            }
        }
        return last;
    }

    /**
     * Tells whether execution has begun. Knowledge management (4.4, GOV-06) belongs to the group, but runs from the first day
     * of a project on; it does not count.
     *
     * @return true if some other process of EXECUTING is performed
     */
    public boolean executionBegun() {
        return records.stream().anyMatch(ProcessLog::executes);
    }

    /**
     * Returns the day execution began, for example 2026-03-02, by the processes that {@link #executionBegun} counts.
     *
     * @return the earliest start; null if no such process has one
     */
    public @Nullable LocalDate executionStart() {
        LocalDate first = null;
        for (ProcessRecord record : records) {
            if (executes(record)) {
                first = earlier(first, record.startedOn());
            }
        }
        return first;
    }

    private static boolean executes(ProcessRecord record) {
        return record.performed()
                && record.definition().group() == ProcessGroup.EXECUTING
                && !KNOWLEDGE_MANAGEMENT.contains(record.process().value());
    }

    /**
     * Lists the process groups without evidence. A group has it if one of its processes is performed, or if all records of
     * the group are tailored out with approval.
     *
     * @param last last group asked for, for example MONITORING_AND_CONTROLLING while the project is being closed
     * @return the groups up to the last one that lack evidence, in order
     */
    public List<ProcessGroup> missingGroups(ProcessGroup last) {
        return Arrays.stream(ProcessGroup.values())
                .filter(group -> group.compareTo(last) <= 0 && !evidenced(group))
                .toList();
    }

    private boolean evidenced(ProcessGroup group) {
        List<ProcessRecord> ofGroup =
                records.stream().filter(entry -> entry.definition().group() == group).toList();
        return ofGroup.stream().anyMatch(ProcessRecord::performed)
                || !ofGroup.isEmpty() && ofGroup.stream().allMatch(ProcessRecord::tailoredOut);
    }

    /**
     * Tells whether a knowledge area was dealt with: work was done in it, or part of it was tailored out with approval.
     *
     * @param area the area, for example PROCUREMENT
     * @return true if some process of the area is performed or tailored out; false for every area in a log of edition 8,
     *     which has none
     */
    public boolean covers(KnowledgeArea area) {
        return records.stream()
                .anyMatch(entry -> entry.definition().area() == area && (entry.performed() || entry.tailoredOut()));
    }

    /**
     * Tells whether the source keeps no start dates.
     *
     * @return true if some process is performed, and no performed process has a start
     */
    public boolean undated() {
        List<ProcessRecord> performed = records.stream().filter(ProcessRecord::performed).toList();
        return !performed.isEmpty() && performed.stream().allMatch(entry -> entry.startedOn() == null);
    }

    /**
     * Lists the first entries into processes before which another must come, each with the order constraints it broke.
     *
     * @param artefacts documents of the project; null when not held
     * @return the first dated records of those processes of which some constraint can be judged, by key; empty for edition 8
     */
    public List<FirstEntry> firstEntries(@Nullable ArtefactRegister artefacts) {
        return new PrecedenceCheck(this, artefacts).firstEntries();
    }

    /**
     * Tells whether a process of a group runs without saying when it was last repeated, so that nobody can tell from the
     * log how long it has been idle.
     *
     * @param group the process group or focus area
     * @return true if a record of the group is IN_PROGRESS and has no {@code lastPerformedOn}
     */
    public boolean runsUndated(ProcessGroup group) {
        return records.stream()
                .anyMatch(record -> record.status() == ProcessStatus.IN_PROGRESS
                        && record.lastPerformedOn() == null
                        && record.definition().group() == group);
    }

    /**
     * Lists the performance domains of PMBOK 8 that nothing is recorded of, for example FINANCE.
     *
     * @return the domains without any process performed or tailored out with approval, in their order; all seven for a log
     *     of edition 6, whose processes have no domain
     */
    public List<PerformanceDomain> uncoveredDomains() {
        Set<PerformanceDomain> uncovered = EnumSet.allOf(PerformanceDomain.class);
        for (ProcessRecord record : records) {
            if (record.performed() || record.tailoredOut()) {
                uncovered.remove(record.definition().domain());
            }
        }
        return List.copyOf(uncovered);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate first, @Nullable LocalDate date) {
        return first == null || date != null && date.isBefore(first) ? date : first;
    }

    private static @Nullable LocalDate laterUntil(LocalDate asOf, @Nullable LocalDate last, @Nullable LocalDate date) {
        return date != null && !date.isAfter(asOf) && (last == null || date.isAfter(last)) ? date : last;
    }
}
