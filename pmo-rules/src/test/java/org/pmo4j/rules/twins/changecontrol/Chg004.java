package org.pmo4j.rules.twins.changecontrol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Cumulative change triggers re-justification. */
final class Chg004 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (!project.running(given.asOf())) {
            return;
        }
        if (project.changeLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<ChangeRequest> approved = project.changeLog().requests().stream()
                .filter(request -> ChangeTerms.approved(request, given.asOf()))
                .toList();
        if (approved.isEmpty()) {
            return;
        }
        Baseline original = original(project);
        Money budget = original == null ? null : original.budget();
        LocalDate since = since(project, original, given.asOf());
        List<ChangeRequest> counted = approved.stream()
                .filter(request -> since == null
                        || request.decidedOn() != null && request.decidedOn().isAfter(since))
                .toList();
        List<ChangeRequest> possible = approved.stream()
                .filter(request -> counted.contains(request) || request.decidedOn() == null)
                .toList();
        boolean costless = !counted.isEmpty() && counted.stream().allMatch(request -> request.costImpact() == null);
        if (budget == null || budget.signum() == 0 || !oneCurrency(counted, budget)) {
            verdicts.owner().unknown();
            return;
        }
        BigDecimal limit = verdicts.limits().decimal("maxPct").multiply(budget.amount());
        boolean above = sum(counted).compareTo(limit) > 0;
        boolean perhapsAbove = !oneCurrency(possible, budget) || sum(possible).compareTo(limit) > 0;
        boolean justifiable = project.businessCase() != null;
        verdicts.owner().verdict(above && justifiable, costless || perhapsAbove);
    }

    private static @Nullable Baseline original(Project project) {
        return project.baselines() == null
                ? null
                : project.baselines().baselines().stream()
                        .filter(baseline -> baseline.kind() == BaselineKind.COST
                                && ChangeTerms.number(baseline) == 1
                                && ChangeTerms.approved(baseline))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable LocalDate since(Project project, @Nullable Baseline original, LocalDate asOf) {
        LocalDate since = original == null ? null : ChangeTerms.effectiveDate(original);
        if (project.businessCase() != null) {
            for (DocumentVersion version : project.businessCase().versions()) {
                boolean approved = version.status() == DocumentStatus.APPROVED
                        || version.status() == DocumentStatus.SUPERSEDED;
                LocalDate approvedOn = version.approvedOn();
                if (approved && approvedOn != null && !approvedOn.isAfter(asOf)) {
                    since = since == null || approvedOn.isAfter(since) ? approvedOn : since;
                }
            }
        }
        return since;
    }

    private static boolean oneCurrency(List<ChangeRequest> requests, Money budget) {
        return requests.stream()
                .map(ChangeRequest::costImpact)
                .filter(Objects::nonNull)
                .allMatch(budget::sameCurrency);
    }

    private static BigDecimal sum(List<ChangeRequest> requests) {
        return requests.stream()
                .map(ChangeRequest::costImpact)
                .filter(Objects::nonNull)
                .map(cost -> cost.amount().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
