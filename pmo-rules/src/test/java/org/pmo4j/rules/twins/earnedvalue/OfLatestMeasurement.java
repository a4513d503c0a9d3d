package org.pmo4j.rules.twins.earnedvalue;

import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** A policy that judges a project that is under way by its latest measurement. */
abstract class OfLatestMeasurement extends Twin.OfProject {

    @Override
    protected final void judge(Governed given, Verdicts verdicts) {
        var history = given.project().performanceHistory();
        if (!given.project().running(given.asOf())) {
            return;
        }
        if (history == null) {
            verdicts.owner().unknown();
        } else if (!history.measurements().isEmpty()) {
            judge(given, new EarnedValue(given), verdicts);
        }
    }

    protected abstract void judge(Governed given, EarnedValue value, Verdicts verdicts);
}
