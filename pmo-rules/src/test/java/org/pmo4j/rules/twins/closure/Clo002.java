package org.pmo4j.rules.twins.closure;

import java.time.LocalDate;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Final report issued. */
final class Clo002 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (!Ending.notTerminatedEarly(given)) {
            return;
        }
        if (Ending.unclear(given)) {
            verdicts.owner().unknown();
        } else if (Ending.closed(given)) {
            ClosureRecord closure = given.project().closure();
            LocalDate date = Ending.date(given.project());
            int graceDays = verdicts.limits().integer("graceDays");
            boolean reported = closure != null && Ending.done(closure.finalReportOn(), given.asOf())
                    || approvedReport(given);
            boolean late = date != null && date.plusDays(graceDays).isBefore(given.asOf());
            verdicts.owner()
                    .verdict(closure != null && !reported && late, !reported && (closure == null || date == null));
        }
    }

    private static boolean approvedReport(Governed given) {
        return given.project().artefacts() != null
                && given.project().artefacts().artefacts().stream()
                        .filter(one -> one.type().id().equals("FINAL_REPORT"))
                        .flatMap(one -> one.versions().stream())
                        .anyMatch(one -> approved(one) && Ending.doneOrUndated(one.approvedOn(), given.asOf()));
    }

    private static boolean approved(DocumentVersion version) {
        return version.status() == DocumentStatus.APPROVED
                || version.status() == DocumentStatus.SUPERSEDED && version.approvedOn() != null;
    }
}
