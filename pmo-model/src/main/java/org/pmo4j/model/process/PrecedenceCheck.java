package org.pmo4j.model.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProcessId;

/** Compares the first entries into processes with the order that {@link PrecedenceCatalogue} asks for. */
final class PrecedenceCheck {

    /**
     * Constraints that ask for an approved charter or plan, verified or accepted deliverables and closed procurements. The
     * start of the process that makes them says nothing of that.
     */
    private static final Set<String> ABOUT_APPROVAL =
            Set.of("PRE-03", "PRE-04", "PRE-38", "PRE-40", "PRE-41", "PRE-51");

    private final ProcessLog log;
    private final @Nullable ArtefactRegister artefacts;
    private final Map<ProcessId, List<ProcessRecord>> records = new LinkedHashMap<>();

    PrecedenceCheck(ProcessLog log, @Nullable ArtefactRegister artefacts) {
        this.log = log;
        this.artefacts = artefacts;
        log.records().forEach(entry ->
                records.computeIfAbsent(entry.process(), process -> new ArrayList<>()).add(entry));
    }

    List<FirstEntry> firstEntries() {
        List<FirstEntry> entries = new ArrayList<>();
        for (List<ProcessRecord> ofProcess : records.values()) {
            ofProcess.stream()
                    .filter(entry -> entry.performed() && entry.startedOn() != null)
                    .min(Comparator.comparing(ProcessRecord::startedOn).thenComparing(ProcessRecord::key))
                    .ifPresent(first -> compare(first, entries));
        }
        return entries;
    }

    private void compare(ProcessRecord first, List<FirstEntry> entries) {
        List<PrecedenceEdge> compared = PrecedenceCatalogue.hardEdgesTo(first.process()).stream()
                .filter(edge -> !ABOUT_APPROVAL.contains(edge.id()) && !earlier(edge).isEmpty())
                .toList();
        if (!compared.isEmpty()) {
            entries.add(new FirstEntry(first, compared.stream()
                    .filter(edge -> broken(edge, first.startedOn()))
                    .map(edge -> new BrokenPrecedence(edge.id(), edge.earlier(), firstStart(edge)))
                    .toList()));
        }
    }

    /** Lists the processes that must come first, without those of which nothing is recorded or that do not apply. */
    private List<ProcessId> earlier(PrecedenceEdge edge) {
        List<ProcessId> processes = ofArtefact(edge)
                ? ArtefactCatalogue.creators(edge.earlier())
                : List.of(new ProcessId(edge.earlier()));
        return processes.stream()
                .filter(process -> records.containsKey(process)
                        && !records.get(process).stream().allMatch(ProcessRecord::tailoredOut))
                .toList();
    }

    private boolean broken(PrecedenceEdge edge, LocalDate start) {
        return earlier(edge).stream().allMatch(process -> startsAfter(process, start)) && !documented(edge, start);
    }

    private boolean startsAfter(ProcessId process, LocalDate date) {
        LocalDate start = log.firstStart(process);
        return start != null
                ? start.isAfter(date)
                : records.get(process).stream().allMatch(entry -> entry.status() == ProcessStatus.NOT_STARTED);
    }

    /** An artefact that was there needs no process that makes it: it may come from a template or an earlier phase. */
    private boolean documented(PrecedenceEdge edge, LocalDate date) {
        return artefacts != null
                && ofArtefact(edge)
                && artefacts.versions(edge.earlier()).stream()
                        .anyMatch(version -> !version.updatedOn().isAfter(date));
    }

    private @Nullable LocalDate firstStart(PrecedenceEdge edge) {
        return earlier(edge).stream()
                .map(log::firstStart)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean ofArtefact(PrecedenceEdge edge) {
        return edge.earlierType().equals("ARTEFACT");
    }
}
