package org.pmo4j.model.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * An approved deviation from the standard method (裁剪).
 *
 * @param reason reason; null when not held
 * @param approvedBy approver; null when not held
 * @param approvedOn approved on; null when not held
 */
public record Tailoring(
        @Nullable String reason,
        @Nullable PersonId approvedBy,
        @Nullable LocalDate approvedOn) {

    public Tailoring {
        var check = Check.of(Tailoring.class);
        reason = check.optionalText("reason", reason);
        check.done();
    }
}
