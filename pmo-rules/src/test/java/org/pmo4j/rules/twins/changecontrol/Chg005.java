package org.pmo4j.rules.twins.changecontrol;

import static org.pmo4j.model.change.ImpactArea.BENEFITS;
import static org.pmo4j.model.change.ImpactArea.COST;
import static org.pmo4j.model.change.ImpactArea.QUALITY;
import static org.pmo4j.model.change.ImpactArea.RESOURCES;
import static org.pmo4j.model.change.ImpactArea.RISK;
import static org.pmo4j.model.change.ImpactArea.SCHEDULE;
import static org.pmo4j.model.change.ImpactArea.SCOPE;

import java.util.List;
import java.util.Set;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ImpactArea;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Impact analysis is complete. */
final class Chg005 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().changeLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<ChangeRequest> requests = given.project().changeLog().requests();
        boolean kept = requests.stream().anyMatch(request -> request.analysedAreas() != null);
        for (ChangeRequest request : requests) {
            if (!ChangeTerms.approved(request, given.asOf())) {
                continue;
            }
            Set<ImpactArea> analysed = request.analysedAreas();
            if (kept) {
                verdicts.of("ChangeRequest", request.id())
                        .verdict(analysed != null && !complete(analysed), analysed == null);
            } else {
                verdicts.owner().unknown();
            }
        }
    }

    private static boolean complete(Set<ImpactArea> analysed) {
        return analysed.containsAll(List.of(SCOPE, SCHEDULE, COST, QUALITY, RISK))
                && (analysed.contains(RESOURCES) || analysed.contains(BENEFITS));
    }
}
