package org.pmo4j.model.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * One step in the life of a waiver: who took it, when and why, for example the approval by elif on 2026-01-15 until
 * 2026-06-30 (豁免步骤).
 *
 * @param kind what was done
 * @param by who did it
 * @param on the day
 * @param why the reason
 * @param expiresOn last valid day that an approval or an extension sets, not before the day of the step; null for other kinds
 */
public record WaiverStep(
        WaiverStepKind kind,
        PersonId by,
        LocalDate on,
        String why,
        @Nullable LocalDate expiresOn) {

    public WaiverStep {
        var check = Check.of(WaiverStep.class);
        check(check, kind, by, on, why, expiresOn);
        check.done();
    }

    /** Adds what is wrong with the parts of a step by themselves. */
    static void check(
            Check check,
            @Nullable WaiverStepKind kind,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable String why,
            @Nullable LocalDate expiresOn) {
        check.required("kind", kind);
        check.required("by", by);
        check.required("on", on);
        check.text("why", why);
        if (kind != null && kind.setsExpiry()) {
            check.required("expiresOn", expiresOn);
            check.notBefore("expiresOn", expiresOn, "the step of", on);
        } else if (kind != null && expiresOn != null) {
            check.fault("expiresOn", expiresOn + " is set by a " + kind + ", which sets none");
        }
    }
}
