package org.pmo4j.rules.twins.processgroups;


import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Tailoring is recorded and approved. */
final class Proc007 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().processLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (ProcessRecord record : given.project().processLog().records()) {
            if (record.status() == ProcessStatus.NOT_APPLICABLE) {
                verdicts.of("ProcessRecord", LogTerms.key(record)).verdict(!justified(record.tailoring()), false);
            }
        }
    }

    private static boolean justified(@Nullable Tailoring tailoring) {
        return tailoring != null
                && tailoring.reason() != null
                && !tailoring.reason().isBlank()
                && tailoring.approvedBy() != null;
    }
}
