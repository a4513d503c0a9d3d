package org.pmo4j.model.governance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.internal.Check;

/**
 * A time-limited, approved exemption of a subject from a policy (豁免).
 *
 * @param id identity
 * @param policy policy; policy id
 * @param subject subject; a project id covers all its subjects; type and id
 * @param reason reason; null when not held
 * @param requestedBy requester; null when not held
 * @param approvedBy approver; null when not held
 * @param approvedOn approved on; first day; null when not held
 * @param expiresOn last valid day; null when not held
 * @param compensatingMeasure what is done instead; null when not held
 * @param closedOn day the waiver was withdrawn or became needless; null: still relied upon
 */
@RecordBuilder
public record Waiver(
        WaiverId id,
        String policy,
        String subject,
        @Nullable String reason,
        @Nullable PersonId requestedBy,
        @Nullable PersonId approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String compensatingMeasure,
        @Nullable LocalDate closedOn)
        implements WaiverBuilder.With {

    public Waiver {
        var check = Check.of(Waiver.class);
        check.required("id", id);
        policy = check.text("policy", policy);
        subject = check.text("subject", subject);
        reason = check.optionalText("reason", reason);
        compensatingMeasure = check.optionalText("compensatingMeasure", compensatingMeasure);
        check.done();
    }
}
