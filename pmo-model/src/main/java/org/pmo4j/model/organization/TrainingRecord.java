package org.pmo4j.model.organization;

import java.time.LocalDate;
import org.pmo4j.model.internal.Check;

/**
 * A training completed by a person (培训记录).
 *
 * @param topic subject
 * @param completedOn completed on
 */
public record TrainingRecord(
        TrainingTopic topic,
        LocalDate completedOn) {

    public TrainingRecord {
        var check = Check.of(TrainingRecord.class);
        check.required("topic", topic);
        check.required("completedOn", completedOn);
        check.done();
    }
}
