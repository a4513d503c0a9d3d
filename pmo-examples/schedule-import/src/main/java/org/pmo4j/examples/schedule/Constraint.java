package org.pmo4j.examples.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.pmo4j.model.schedule.DateConstraint;

/**
 * The date constraint of a task. The model has one; of two the hard one stays, for it is what binds.
 *
 * @param kind kind; null: none
 * @param date its date; null when not held
 */
record Constraint(@Nullable DateConstraint kind, @Nullable LocalDate date) {

    static Constraint of(Task task, Values values, NotMapped notMapped) {
        DateConstraint first = kind(task.getCachedValue(TaskField.CONSTRAINT_TYPE));
        DateConstraint second = kind(task.getCachedValue(TaskField.SECONDARY_CONSTRAINT_TYPE));
        if (first != null && second != null) {
            notMapped.add(NotMapped.Kind.SECOND_CONSTRAINT);
        }
        if (first == null || second != null && second.hard() && !first.hard()) {
            return new Constraint(second, values.day(task.getCachedValue(TaskField.SECONDARY_CONSTRAINT_DATE)));
        }
        return new Constraint(first, values.day(task.getCachedValue(TaskField.CONSTRAINT_DATE)));
    }

    private static @Nullable DateConstraint kind(@Nullable Object type) {
        if (!(type instanceof ConstraintType given)) {
            return null;
        }
        return switch (given) {
            case AS_SOON_AS_POSSIBLE -> DateConstraint.AS_SOON_AS_POSSIBLE;
            case AS_LATE_AS_POSSIBLE -> DateConstraint.AS_LATE_AS_POSSIBLE;
            case START_NO_EARLIER_THAN -> DateConstraint.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> DateConstraint.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> DateConstraint.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> DateConstraint.FINISH_NO_LATER_THAN;
            // Primavera also has a start and a finish "on" a day, which bind on both sides as "must" does.
            case MUST_START_ON, START_ON -> DateConstraint.MUST_START_ON;
            case MUST_FINISH_ON, FINISH_ON -> DateConstraint.MUST_FINISH_ON;
        };
    }
}
