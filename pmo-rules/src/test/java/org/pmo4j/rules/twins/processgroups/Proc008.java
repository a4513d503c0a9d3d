package org.pmo4j.rules.twins.processgroups;


import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.PrecedenceCatalogue;
import org.pmo4j.model.process.PrecedenceEdge;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessOutput;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Hard process precedence is respected. */
final class Proc008 extends Twin.OfProject {

    private static final Set<String> OWNED_ELSEWHERE =
            Set.of("PRE-03", "PRE-04", "PRE-38", "PRE-40", "PRE-41", "PRE-51");

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        ProcessLog log = project.processLog();
        if (log == null) {
            verdicts.owner().unknown();
            return;
        }
        if (log.edition() != PmbokEdition.PMBOK6) {
            return;
        }
        List<ProcessRecord> performed =
                log.records().stream().filter(LogTerms::performed).toList();
        if (!performed.isEmpty() && LogTerms.firstStart(performed) == null) {
            verdicts.owner().unknown();
        }
        for (ProcessRecord record : performed) {
            if (record.startedOn() == null || record != first(of(performed, record.process()))) {
                continue;
            }
            for (PrecedenceEdge edge : edgesTo(record.process())) {
                List<List<ProcessRecord>> before = before(log, edge);
                if (!before.isEmpty()) {
                    boolean violated = before.stream().allMatch(earlier -> notBefore(earlier, record.startedOn()))
                            && !documented(project, edge, record.startedOn());
                    verdicts.of("ProcessRecord", LogTerms.key(record)).verdict(violated, false);
                }
            }
        }
    }

    private static ProcessRecord first(List<ProcessRecord> records) {
        return records.stream()
                .filter(record -> record.startedOn() != null)
                .min(Comparator.comparing(ProcessRecord::startedOn)
                        .thenComparing(record -> record.phase() == null ? "" : record.phase().value()))
                .orElseThrow();
    }

    private static List<PrecedenceEdge> edgesTo(ProcessId process) {
        return PrecedenceCatalogue.edges().stream()
                .filter(edge -> edge.hard() && edge.laterType().equals("PROCESS"))
                .filter(edge -> edge.later().equals(process.value()))
                .filter(edge -> !OWNED_ELSEWHERE.contains(edge.id()))
                .toList();
    }

    /** Returns the records of each process that must come first and that the log does not leave out. */
    private static List<List<ProcessRecord>> before(ProcessLog log, PrecedenceEdge edge) {
        List<ProcessId> processes = edge.earlierType().equals("PROCESS")
                ? List.of(new ProcessId(edge.earlier()))
                : ArtefactCatalogue.outputs().stream()
                        .filter(output -> output.creates() && output.artefact().equals(edge.earlier()))
                        .map(ProcessOutput::process)
                        .filter(process -> !process.equals(ArtefactCatalogue.PRE_PROJECT))
                        .toList();
        List<List<ProcessRecord>> before = new ArrayList<>();
        for (ProcessId process : processes) {
            List<ProcessRecord> records = of(log.records(), process);
            if (!records.stream().allMatch(LogTerms::tailoredOut)) {
                before.add(records);
            }
        }
        return before;
    }

    private static boolean notBefore(List<ProcessRecord> earlier, LocalDate start) {
        return earlier.stream().allMatch(record -> record.status() == ProcessStatus.NOT_STARTED)
                || LogTerms.after(LogTerms.firstStart(earlier), start);
    }

    private static boolean documented(Project project, PrecedenceEdge edge, LocalDate start) {
        return edge.earlierType().equals("ARTEFACT")
                && project.artefacts() != null
                && project.artefacts().artefacts().stream()
                        .filter(artefact -> artefact.type().id().equals(edge.earlier()))
                        .flatMap(artefact -> artefact.versions().stream())
                        .anyMatch(version -> !version.updatedOn().isAfter(start));
    }

    private static List<ProcessRecord> of(List<ProcessRecord> records, ProcessId process) {
        return records.stream().filter(record -> record.process().equals(process)).toList();
    }
}
