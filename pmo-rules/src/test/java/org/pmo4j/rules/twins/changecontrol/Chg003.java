package org.pmo4j.rules.twins.changecontrol;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Major scope change reaches the PMO. */
final class Chg003 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (project.governingPmos() != null && project.governingPmos().isEmpty()) {
            return;
        }
        if (project.changeLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (ChangeRequest request : project.changeLog().requests()) {
            Boolean scopeChanging = request.scopeChanging();
            if (!ChangeTerms.approved(request, given.asOf()) || scopeChanging != null && !scopeChanging) {
                continue;
            }
            Boolean governed = project.governingPmos() == null ? null : true;
            Boolean major = major(request, given, verdicts);
            Boolean late = late(request, given);
            boolean violated = yes(scopeChanging) && yes(governed) && yes(major) && yes(late);
            boolean inOrder = no(major) || no(late);
            verdicts.of("ChangeRequest", request.id()).verdict(violated, !inOrder);
        }
    }

    private static @Nullable Boolean major(ChangeRequest request, Governed given, Verdicts verdicts) {
        Project project = given.project();
        Money cost = request.costImpact();
        Money costBase = ChangeTerms.costBase(project, request, given.asOf());
        boolean comparable = cost == null || costBase == null || cost.sameCurrency(costBase);
        Boolean byCost = comparable
                ? reaches(
                        cost == null ? null : cost.amount(),
                        verdicts.limits().decimal("costPct"),
                        costBase == null ? null : costBase.amount())
                : null;
        Boolean byDuration = reaches(
                request.durationImpactDays(),
                verdicts.limits().decimal("durPct"),
                ChangeTerms.durationBase(project, request, given.asOf()));
        Boolean byItems = reaches(items(request), verdicts.limits().decimal("itemPct"), scope(project));
        if (yes(byCost) || yes(byDuration) || yes(byItems)) {
            return true;
        }
        return byCost == null || byDuration == null || byItems == null ? null : false;
    }

    private static @Nullable Boolean reaches(
            @Nullable BigDecimal impact, BigDecimal share, @Nullable BigDecimal base) {
        if (impact == null) {
            return false;
        }
        if (base == null || base.signum() == 0) {
            return impact.signum() == 0 ? false : null;
        }
        return impact.abs().compareTo(share.multiply(base)) >= 0;
    }

    private static @Nullable BigDecimal items(ChangeRequest request) {
        Integer added = request.itemsAdded();
        Integer removed = request.itemsRemoved();
        return added == null && removed == null
                ? null
                : BigDecimal.valueOf((added == null ? 0L : added) + (removed == null ? 0L : removed));
    }

    private static @Nullable BigDecimal scope(Project project) {
        if (project.deliverables() == null) {
            return null;
        }
        List<Deliverable> all = project.deliverables().deliverables();
        boolean marked = all.stream().anyMatch(deliverable -> deliverable.baselined() != null);
        return BigDecimal.valueOf(
                all.stream().filter(deliverable -> !marked || yes(deliverable.baselined())).count());
    }

    private static @Nullable Boolean late(ChangeRequest request, Governed given) {
        if (request.pmoNotifiedOn() == null || request.pmoNotifiedOn().isAfter(given.asOf())) {
            return true;
        }
        return request.decidedOn() == null ? null : request.pmoNotifiedOn().isAfter(request.decidedOn());
    }

    private static boolean yes(@Nullable Boolean part) {
        return part != null && part;
    }

    private static boolean no(@Nullable Boolean part) {
        return part != null && !part;
    }
}
