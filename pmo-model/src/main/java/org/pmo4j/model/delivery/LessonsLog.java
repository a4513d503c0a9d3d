package org.pmo4j.model.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.internal.Known;

/**
 * Lessons learned of the project (经验教训登记册).
 *
 * @param lessons entries; 0..n
 * @param transferredOn transferred to the organisational repository on; null when not held
 * @param reusedOn lessons of similar projects reviewed on; null when not held
 */
public record LessonsLog(
        List<Lesson> lessons,
        @Nullable LocalDate transferredOn,
        @Nullable LocalDate reusedOn) {

    public LessonsLog {
        var check = Check.of(LessonsLog.class);
        lessons = check.byId("lessons", lessons, Lesson::id);
        check.done();
    }

    /**
     * Returns the log as known on a day, without lessons dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public LessonsLog knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, lessons, Lesson::recordedOn);
        return known == lessons ? this : new LessonsLog(known, transferredOn, reusedOn);
    }

    /**
     * Tells whether the lessons were handed to the organisation.
     *
     * @param asOf date of judgement
     * @return true if they were transferred by that day
     */
    public boolean transferredBy(LocalDate asOf) {
        return DateSpan.reached(transferredOn, asOf);
    }

    /**
     * Tells whether the project looked at lessons of others.
     *
     * @param asOf date of judgement
     * @return true if it did by that day
     */
    public boolean reusedBy(LocalDate asOf) {
        return DateSpan.reached(reusedOn, asOf);
    }
}
