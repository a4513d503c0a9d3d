package org.pmo4j.model.governance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * A time-limited, approved exemption of a subject from a policy (豁免).
 *
 * <p>What holds now stands in the components; {@code steps} are the history that led there. Where steps are held, the
 * components agree with them. A step is taken by {@link #request}, {@link #approve}, {@link #refuse}, {@link #extend} or
 * {@link #withdraw}, each of which returns another waiver.
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
 * @param closedOn day the waiver was refused, withdrawn or became needless; null: still relied upon
 * @param steps request, decisions and withdrawal, by day; 1..n; null when not held
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
        @Nullable LocalDate closedOn,
        @Nullable List<WaiverStep> steps)
        implements WaiverBuilder.With {

    public Waiver {
        var check = Check.of(Waiver.class);
        checkScope(check, id, policy, subject);
        reason = check.optionalText("reason", reason);
        compensatingMeasure = check.optionalText("compensatingMeasure", compensatingMeasure);
        steps = check.optionalList("steps", steps);
        if (steps != null) {
            WaiverLife life = WaiverLife.of(steps);
            life.check(check);
            WaiverLife.agree(check, "requestedBy", requestedBy, life.requestedBy());
            WaiverLife.agree(check, "approvedBy", approvedBy, life.approvedBy());
            WaiverLife.agree(check, "approvedOn", approvedOn, life.approvedOn());
            WaiverLife.agree(check, "expiresOn", expiresOn, life.expiresOn());
            WaiverLife.agree(check, "closedOn", closedOn, life.closedOn());
            steps = life.steps();
        }
        check.done();
    }

    private static void checkScope(
            Check check, @Nullable WaiverId id, @Nullable String policy, @Nullable String subject) {
        check.required("id", id);
        check.text("policy", policy);
        check.text("subject", subject);
        if (subject != null && !subject.isBlank()) {
            try {
                SubjectKey.parse(subject);
            } catch (InvalidModelException e) {
                e.faults().forEach(fault -> check.fault("subject", fault.message()));
            }
        }
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Asks for a waiver. It exempts nothing before it is approved.
     *
     * @param id identity
     * @param policy id of the policy, or the name of a pack
     * @param subject text of a {@link SubjectKey}
     * @param by requester
     * @param on the day
     * @param why the reason, which becomes that of the waiver
     * @return the waiver with its first step
     * @throws InvalidModelException if anything is missing or blank, or {@code subject} names no subject; it names every fault
     */
    public static Waiver request(WaiverId id, String policy, String subject, PersonId by, LocalDate on, String why) {
        var request = new WaiverLife.Draft(WaiverStepKind.REQUEST, by, on, why, null);
        var check = Check.of(Waiver.class);
        checkScope(check, id, policy, subject);
        request.check(check);
        check.done();
        return WaiverLife.begin(
                WaiverBuilder.builder().id(id).policy(policy).subject(subject).reason(why).build(), request.step());
    }

    /**
     * Approves the request.
     *
     * @param by approver
     * @param on the day; the waiver is valid from it on
     * @param why the reason
     * @param expiresOn last valid day
     * @param maxDays the longest time a waiver may run, in days from approval to expiry; policy PORT-019
     * @return the waiver with one step more
     * @throws InvalidModelException if the latest step is no request, the approver is the requester, the day is before the
     *     request, the expiry is before the day or more than {@code maxDays} after it, or anything is missing or blank; it
     *     names every fault
     */
    public Waiver approve(PersonId by, LocalDate on, String why, LocalDate expiresOn, int maxDays) {
        return WaiverLife.take(this, new WaiverLife.Draft(WaiverStepKind.APPROVAL, by, on, why, expiresOn), maxDays);
    }

    /**
     * Refuses the request, which closes the waiver.
     *
     * @param by who refuses
     * @param on the day
     * @param why the reason
     * @return the waiver with one step more
     * @throws InvalidModelException if the latest step is no request, the day is before it, or anything is missing or blank;
     *     it names every fault
     */
    public Waiver refuse(PersonId by, LocalDate on, String why) {
        return WaiverLife.take(this, new WaiverLife.Draft(WaiverStepKind.REFUSAL, by, on, why, null));
    }

    /**
     * Moves the last valid day to a later one, before it has passed. Approver and day of approval stay. A waiver that has
     * expired, or has run for as long as it may, is not extended; another one is asked for.
     *
     * @param by who extends
     * @param on the day; not after the present expiry
     * @param why the reason
     * @param expiresOn the new last valid day
     * @param maxDays the longest time a waiver may run, in days from approval to expiry; policy PORT-019
     * @return the waiver with one step more
     * @throws InvalidModelException if the waiver is not approved or is closed, {@code by} is the requester, the day is
     *     before the latest step or after the present expiry, the new expiry is not later than that or more than
     *     {@code maxDays} after the approval, or anything is missing or blank; it names every fault
     */
    public Waiver extend(PersonId by, LocalDate on, String why, LocalDate expiresOn, int maxDays) {
        return WaiverLife.take(this, new WaiverLife.Draft(WaiverStepKind.EXTENSION, by, on, why, expiresOn), maxDays);
    }

    /**
     * Gives the request or the exemption up, which closes the waiver, also after its expiry.
     *
     * @param by who withdraws
     * @param on the day; the waiver is not valid on it
     * @param why the reason
     * @return the waiver with one step more
     * @throws InvalidModelException if the waiver is refused or withdrawn, the day is before the latest step, or anything is
     *     missing or blank; it names every fault
     */
    public Waiver withdraw(PersonId by, LocalDate on, String why) {
        return WaiverLife.take(this, new WaiverLife.Draft(WaiverStepKind.WITHDRAWAL, by, on, why, null));
    }

    /**
     * Returns the waiver as known on a day: without the steps dated after it, and with components as the others have made
     * them.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; null when the waiver was not asked for by then; this very instance when nothing goes or steps are not held
     */
    public @Nullable Waiver knownAt(LocalDate asOf) {
        if (steps == null) {
            return this;
        }
        List<WaiverStep> known = Known.upTo(asOf, steps, WaiverStep::on);
        if (known == steps) {
            return this;
        }
        return known.isEmpty() ? null : new WaiverLife(known).in(this);
    }

    /**
     * Tells whether the waiver is asked for and not yet decided.
     *
     * @return true if its latest step is a request; false when steps are not held
     */
    public boolean pending() {
        return steps != null && steps.get(steps.size() - 1).kind() == WaiverStepKind.REQUEST;
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
     * @return true if there is a reason, a known requester, another approver (of each extension too), {@code approvedOn <= day <= expiresOn}, at
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
        } else if (selfApproved()) {
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

    private boolean selfApproved() {
        return requestedBy != null
                && (requestedBy.equals(approvedBy)
                        || steps != null
                                && steps.stream().anyMatch(step -> step.kind() == WaiverStepKind.EXTENSION && step.by().equals(requestedBy)));
    }
}
