package org.pmo4j.rules.twins.closure;

import org.pmo4j.model.delivery.LessonsLog;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Lessons are captured and shared. */
final class Clo003 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        LessonsLog log = given.project().lessons();
        if (Ending.unclear(given) || Ending.closed(given) && log == null) {
            verdicts.owner().unknown();
        } else if (Ending.closed(given)) {
            long recorded = log.lessons().stream()
                    .filter(one -> Ending.doneOrUndated(one.recordedOn(), given.asOf()))
                    .count();
            boolean few = recorded < verdicts.limits().integer("minLessons");
            verdicts.owner().verdict(few || !Ending.done(log.transferredOn(), given.asOf()), false);
        }
    }
}
