package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** A policy that judges the schedule of a project that is under way. */
abstract class OfSchedule extends Twin.OfProject {

    @Override
    protected final void judge(Governed given, Verdicts verdicts) {
        if (!given.project().running(given.asOf()) || switchedOff(verdicts.limits())) {
            return;
        }
        Schedule schedule = given.project().schedule();
        if (schedule == null) {
            verdicts.owner().unknown();
        } else {
            judge(schedule, verdicts.limits(), verdicts.owner());
        }
    }

    /** Tells whether the parameters leave nothing to judge. */
    boolean switchedOff(Limits limits) {
        return false;
    }

    abstract void judge(Schedule schedule, Limits limits, Verdicts.Subject subject);

    /** Judges hits, some of which may be undecided, against the share of the counted that may be hit. */
    static void judge(Verdicts.Subject subject, int hits, int undecided, int counted, BigDecimal max) {
        if (counted > 0) {
            subject.verdict(Tasks.above(hits, max, counted), Tasks.above(hits + undecided, max, counted));
        }
    }
}
