package org.pmo4j.model.governance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.internal.Check;

/**
 * A time-limited, approved exemption of a subject from a policy (豁免).
 *
 * @param id identity
 * @param policy id of the policy, for example GATE-008, or the name of a pack for all its policies, for example stage-gates
 * @param subject text of a {@link SubjectKey}, for example {@code GateReview/P-1/R-2}; a project covers all its subjects
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
        if (subject != null && !subject.isBlank()) {
            try {
                SubjectKey.parse(subject);
            } catch (InvalidModelException e) {
                e.faults().forEach(fault -> check.fault("subject", fault.message()));
            }
        }
        reason = check.optionalText("reason", reason);
        compensatingMeasure = check.optionalText("compensatingMeasure", compensatingMeasure);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Tells whether the waiver is meant for a policy on a subject. It says nothing about validity.
     *
     * @param policyId the policy, for example {@code GATE-008}
     * @param pack the pack of the policy, for example {@code stage-gates}
     * @param on the subject
     * @return true if the waiver names the policy or its pack, and the subject or the project it is part of
     */
    public boolean covers(String policyId, String pack, SubjectKey on) {
        return (policy.equals(policyId) || policy.equals(pack)) && SubjectKey.parse(subject).covers(on);
    }

    /**
     * Tells whether the waiver may be relied upon on a day: it is sound, approved and in force. What is not known counts
     * against it.
     *
     * @param day the day; the day of approval and the day of expiry are valid, the day of closing is not
     * @param maxDays the longest time a waiver may run, in days from approval to expiry; policy PORT-019
     * @return true if there is a reason, a known requester, another approver, {@code approvedOn <= day <= expiresOn}, at
     *     most {@code maxDays} between the two, and the waiver is not closed
     */
    public boolean validOn(LocalDate day, int maxDays) {
        return openOn(day)
                && requestedBy != null
                && approvedOn != null
                && !approvedOn.isAfter(day)
                && defects(day, maxDays).isEmpty();
    }

    /**
     * Tells whether the waiver has not been closed.
     *
     * @param day the day
     * @return true if {@code closedOn} is null or later than the day
     */
    public boolean openOn(LocalDate day) {
        return closedOn == null || closedOn.isAfter(day);
    }

    /**
     * Returns what makes the waiver invalid by itself. Whether another waiver renews an expired one, the
     * {@linkplain WaiverRegister#defects register} knows.
     *
     * @param day the day; the day of expiry is still valid
     * @param maxDays the longest time from approval to expiry, in days; exactly that many are allowed
     * @return the defects in the order of the type; empty when none is known
     */
    public Set<WaiverDefect> defects(LocalDate day, int maxDays) {
        Set<WaiverDefect> found = EnumSet.noneOf(WaiverDefect.class);
        if (reason == null) {
            found.add(WaiverDefect.NO_REASON);
        }
        if (approvedBy == null) {
            found.add(WaiverDefect.NO_APPROVER);
        } else if (approvedBy.equals(requestedBy)) {
            found.add(WaiverDefect.SELF_APPROVED);
        }
        if (expiresOn == null) {
            found.add(WaiverDefect.NO_EXPIRY);
        } else {
            if (approvedOn != null && ChronoUnit.DAYS.between(approvedOn, expiresOn) > maxDays) {
                found.add(WaiverDefect.TOO_LONG);
            }
            if (expiresOn.isBefore(day)) {
                found.add(WaiverDefect.EXPIRED);
            }
        }
        return Collections.unmodifiableSet(found);
    }
}
