package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;

/**
 * A completed process with the core documents that it should have left and did not, for example 4.1 without CHARTER. Presence
 * only: it says nothing of their status.
 *
 * @param processRecord record of the process
 * @param missingArtefacts the artefact types, in the order of the catalogue; 0..n
 */
public record CompletedProcess(ProcessRecord processRecord, List<ArtefactType> missingArtefacts) {

    /** Of a closed project these two belong to its closure record. */
    private static final Set<String> HANDED_OVER = Set.of("FINAL_REPORT", "TRANSITION");

    public CompletedProcess {
        var check = Check.of(CompletedProcess.class);
        check.required("processRecord", processRecord);
        missingArtefacts = check.list("missingArtefacts", missingArtefacts);
        check.done();
    }

    static List<CompletedProcess> of(Project project, LocalDate asOf) {
        List<ProcessRecord> records = project.processLog() == null ? List.of() : project.processLog().records();
        return records.stream()
                .filter(entry -> entry.status() == ProcessStatus.COMPLETED && !documents(project, entry).isEmpty())
                .map(entry -> new CompletedProcess(
                        entry,
                        documents(project, entry).stream()
                                .filter(artefact -> project.evidence(artefact, asOf).missing())
                                .toList()))
                .toList();
    }

    private static List<ArtefactType> documents(Project project, ProcessRecord entry) {
        return ArtefactCatalogue.coreDocuments(entry.process()).stream()
                .filter(artefact -> project.state() != ProjectState.CLOSED || !HANDED_OVER.contains(artefact.id()))
                .toList();
    }
}
