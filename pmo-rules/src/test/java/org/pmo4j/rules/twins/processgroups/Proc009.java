package org.pmo4j.rules.twins.processgroups;


import java.util.List;
import java.util.Set;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessOutput;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Holding;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Completed process left its core outputs. */
final class Proc009 extends Twin.OfProject {

    /** What the closure policies ask of a closed project. */
    private static final Set<String> OF_CLOSURE = Set.of("FINAL_REPORT", "TRANSITION");

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
        for (ProcessRecord record : log.records()) {
            List<ArtefactType> core = core(project, record);
            if (record.status() != ProcessStatus.COMPLETED || core.isEmpty()) {
                continue;
            }
            if (project.artefacts() == null) {
                verdicts.owner().unknown();
                continue;
            }
            boolean missing = core.stream()
                    .anyMatch(type -> Holding.of(project, type, given.asOf()).missing());
            verdicts.of("ProcessRecord", LogTerms.key(record)).verdict(missing, false);
        }
    }

    private static List<ArtefactType> core(Project project, ProcessRecord record) {
        return ArtefactCatalogue.outputs().stream()
                .filter(output -> output.process().equals(record.process()))
                .filter(output -> output.creates() && output.core())
                .map(ProcessOutput::artefact)
                .filter(id -> project.state() != ProjectState.CLOSED || !OF_CLOSURE.contains(id))
                .map(ArtefactCatalogue::find)
                .filter(type -> !type.kind().equals("DATA"))
                .toList();
    }
}
