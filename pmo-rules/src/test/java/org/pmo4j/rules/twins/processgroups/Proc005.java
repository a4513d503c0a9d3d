package org.pmo4j.rules.twins.processgroups;


import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;
import org.pmo4j.rules.twins.stagegates.GateTerms;

/** All five process groups are evidenced. */
final class Proc005 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        ProjectState state = given.project().state();
        if (state != null && state != ProjectState.CLOSING && state != ProjectState.CLOSED
                || verdicts.limits().flag("earlyTerminationExempt") && endsEarly(given)) {
            return;
        }
        ProcessLog log = given.project().processLog();
        if (state == null || log == null) {
            verdicts.owner().unknown();
            return;
        }
        Set<ProcessGroup> groups = EnumSet.allOf(ProcessGroup.class);
        if (state == ProjectState.CLOSING) {
            groups.remove(ProcessGroup.CLOSING);
        }
        verdicts.owner().verdict(groups.stream().anyMatch(group -> !evidenced(log, group)), false);
    }

    private static boolean endsEarly(Governed given) {
        Project project = given.project();
        GateReview latest =
                project.gatePlan() == null ? null : GateTerms.latestDecision(project.gatePlan(), given.asOf());
        return project.closure() != null && project.closure().kind() == ClosureKind.EARLY_TERMINATION
                || latest != null && latest.decision() == GateDecision.STOP;
    }

    private static boolean evidenced(ProcessLog log, ProcessGroup group) {
        List<ProcessRecord> records = LogTerms.of(log, definition -> definition.group() == group);
        return records.stream().anyMatch(LogTerms::performed)
                || !records.isEmpty() && records.stream().allMatch(LogTerms::tailoredOut);
    }
}
