package org.pmo4j.rules.twins.closure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;

/** What is known of the end of a project. */
final class Ending {

    private Ending() {}

    /** Tells whether it was closed after completion, as far as its state tells. */
    static boolean closed(Governed given) {
        return given.project().state() == ProjectState.CLOSED;
    }

    /** Tells whether it has no state and may have ended. */
    static boolean unclear(Governed given) {
        return given.project().state() == null && given.project().ended(given.asOf()) == null;
    }

    /** Tells whether its closure record, if any, speaks of a completion. */
    static boolean notTerminatedEarly(Governed given) {
        return given.project().closure() == null || given.project().closure().kind() == ClosureKind.COMPLETION;
    }

    static @Nullable LocalDate date(Project project) {
        if (project.closure() != null && project.closure().closedOn() != null) {
            return project.closure().closedOn();
        }
        return project.closed() && project.stateSince() != null ? project.stateSince() : project.actualFinish();
    }

    /** Tells whether something is known to have been done on a day or before. */
    static boolean done(@Nullable LocalDate date, LocalDate asOf) {
        return date != null && !date.isAfter(asOf);
    }

    /** Tells the same of something whose date is of no account as long as it is not held. */
    static boolean doneOrUndated(@Nullable LocalDate date, LocalDate asOf) {
        return date == null || !date.isAfter(asOf);
    }
}
