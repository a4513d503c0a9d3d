package org.pmo4j.rules.twins.processgroups;


import java.util.List;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.project.Charter;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Charter approved before planning. */
final class Proc001 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().processLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<ProcessRecord> planning = LogTerms.performed(given.project().processLog(), ProcessGroup.PLANNING);
        if (planning.isEmpty()) {
            return;
        }
        Charter charter = given.project().charter();
        boolean violated = charter != null
                && (!LogTerms.approved(charter.status(), charter.approvedOn())
                        || LogTerms.after(charter.approvedOn(), LogTerms.firstStart(planning)));
        verdicts.owner().verdict(violated, charter == null);
    }
}
