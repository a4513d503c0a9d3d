package org.pmo4j.rules.twins.closure;

import java.time.LocalDate;
import org.pmo4j.model.delivery.BenefitsPlan;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Benefits review is scheduled. */
final class Clo009 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        BenefitsPlan plan = given.project().benefitsPlan();
        boolean nothingToReview = plan != null && plan.benefits().isEmpty();
        if (!Ending.notTerminatedEarly(given) || nothingToReview) {
            return;
        }
        if (Ending.unclear(given)) {
            verdicts.owner().unknown();
        } else if (Ending.closed(given)) {
            LocalDate closure = Ending.date(given.project());
            boolean known = plan != null && plan.reviews() != null && closure != null;
            verdicts.owner().verdict(known && !scheduled(plan, closure, given, verdicts), !known);
        }
    }

    private static boolean scheduled(BenefitsPlan plan, LocalDate closure, Governed given, Verdicts verdicts) {
        LocalDate first = closure.plusMonths(verdicts.limits().integer("minMonths"));
        LocalDate last = closure.plusMonths(verdicts.limits().integer("maxMonths"));
        return plan.reviews().stream()
                .anyMatch(date -> !date.isBefore(first) && (!date.isAfter(last) || !date.isAfter(given.asOf())));
    }
}
