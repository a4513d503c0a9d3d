package org.pmo4j.rules.twins.processgroups;


import java.util.EnumSet;
import java.util.Set;
import org.pmo4j.model.process.KnowledgeArea;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** All ten knowledge areas are covered or tailored. */
final class Proc006 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (project.managementPlan() != null && !LogTerms.approved(project.managementPlan())
                || project.processLog() != null && project.processLog().edition() != PmbokEdition.PMBOK6) {
            return;
        }
        if (project.managementPlan() == null || project.processLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        Set<KnowledgeArea> uncovered = EnumSet.noneOf(KnowledgeArea.class);
        for (KnowledgeArea area : KnowledgeArea.values()) {
            if (!covered(project.processLog(), area)) {
                uncovered.add(area);
            }
        }
        boolean procurement = uncovered.remove(KnowledgeArea.PROCUREMENT);
        boolean violated = !uncovered.isEmpty() || procurement && Boolean.TRUE.equals(project.buys());
        verdicts.owner().verdict(violated, procurement && project.buys() == null);
    }

    private static boolean covered(ProcessLog log, KnowledgeArea area) {
        return LogTerms.of(log, definition -> definition.area() == area).stream()
                .anyMatch(record -> LogTerms.performed(record) || LogTerms.tailoredOut(record));
    }
}
