package org.pmo4j.rules.twins.changecontrol;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** No untraced scope. */
final class Chg008 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (!project.running(given.asOf()) || project.lifecycle() == Lifecycle.ADAPTIVE) {
            return;
        }
        if (project.deliverables() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<Deliverable> deliverables = project.deliverables().deliverables();
        boolean kept = deliverables.stream()
                .anyMatch(deliverable -> deliverable.baselined() != null || deliverable.changeRequest() != null);
        for (Deliverable deliverable : deliverables) {
            if (deliverable.status() == DeliverableStatus.IN_PROGRESS) {
                if (kept) {
                    judge(deliverable, given, verdicts);
                } else {
                    verdicts.owner().unknown();
                }
            }
        }
    }

    private static void judge(Deliverable deliverable, Governed given, Verdicts verdicts) {
        ChangeLog log = given.project().changeLog();
        boolean traced = traced(deliverable, log, given);
        boolean outside = deliverable.baselined() != null && !deliverable.baselined();
        boolean untraceable = deliverable.changeRequest() != null && log == null;
        boolean violated = outside && !traced && !untraceable;
        boolean unknown = deliverable.baselined() == null && !traced || outside && untraceable;
        verdicts.of("Deliverable", deliverable.id()).verdict(violated, unknown);
    }

    private static boolean traced(Deliverable deliverable, @Nullable ChangeLog log, Governed given) {
        if (deliverable.changeRequest() == null || log == null) {
            return false;
        }
        ChangeRequest request = ChangeTerms.find(log.requests(), deliverable.changeRequest());
        return request != null && ChangeTerms.approved(request, given.asOf());
    }
}
