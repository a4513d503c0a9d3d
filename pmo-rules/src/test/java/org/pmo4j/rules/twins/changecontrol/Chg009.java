package org.pmo4j.rules.twins.changecontrol;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Rebaselining is rare. */
final class Chg009 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (!given.project().running(given.asOf())) {
            return;
        }
        if (given.project().baselines() == null) {
            verdicts.owner().unknown();
            return;
        }
        int maxCount = verdicts.limits().integer("maxCount");
        LocalDate windowStart = given.asOf().minusDays(verdicts.limits().integer("windowDays"));
        Set<LocalDate> dates = new TreeSet<>();
        int undated = 0;
        boolean unnumbered = false;
        for (Baseline baseline : given.project().baselines().baselines()) {
            if (ChangeTerms.number(baseline) != 1
                    && ChangeTerms.CONTROLLED.contains(baseline.kind())
                    && ChangeTerms.approved(baseline)) {
                LocalDate date = ChangeTerms.effectiveDate(baseline);
                if (baseline.version() == null) {
                    unnumbered = true;
                } else if (date == null) {
                    undated = 1;
                } else if (date.isAfter(windowStart) && !date.isAfter(given.asOf())) {
                    dates.add(date);
                }
            }
        }
        verdicts.owner().verdict(dates.size() > maxCount, unnumbered || dates.size() + undated > maxCount);
    }
}
