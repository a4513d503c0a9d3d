package org.pmo4j.model.governance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * What the steps of a waiver come to, and what may come next.
 *
 * @param steps the steps so far, in order
 */
record WaiverLife(List<WaiverStep> steps) {

    private static final Comparator<WaiverStep> ORDER = Comparator.comparing(WaiverStep::on)
            .thenComparing(WaiverStep::kind)
            .thenComparing(WaiverStep::expiresOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Orders steps by day; the order of steps of one day follows from their kinds. */
    static WaiverLife of(List<WaiverStep> steps) {
        return new WaiverLife(steps.stream().sorted(ORDER).toList());
    }

    /** Parts of a step that may still be faulty. */
    record Draft(
            WaiverStepKind kind,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable String why,
            @Nullable LocalDate expiresOn) {

        void check(Check check) {
            WaiverStep.check(check, kind, by, on, why, expiresOn);
        }

        WaiverStep step() {
            return new WaiverStep(kind, by, on, why, expiresOn);
        }
    }

    /** Begins a life. */
    static Waiver begin(Waiver bare, WaiverStep request) {
        return new WaiverLife(List.of(request)).in(bare);
    }

    /** Goes on with a life by a step that sets no expiry. */
    static Waiver take(Waiver waiver, Draft draft) {
        var check = Check.of(Waiver.class);
        check(check, waiver, draft);
        check.done();
        return taken(waiver, draft);
    }

    /** Goes on with a life by an approval or an extension. */
    static Waiver take(Waiver waiver, Draft draft, int maxDays) {
        var check = Check.of(Waiver.class);
        check(check, waiver, draft);
        check.positive("maxDays", maxDays);
        if (draft.by != null && draft.by.equals(waiver.requestedBy())) {
            check.fault("by", draft.by + " is the requester");
        }
        LocalDate from = draft.kind == WaiverStepKind.APPROVAL ? draft.on : waiver.approvedOn();
        if (from != null && draft.expiresOn != null && ChronoUnit.DAYS.between(from, draft.expiresOn) > maxDays) {
            check.fault("expiresOn", draft.expiresOn + " is " + ChronoUnit.DAYS.between(from, draft.expiresOn)
                    + " days after the approval of " + from + ", at most " + maxDays + " are allowed");
        }
        check.done();
        return taken(waiver, draft);
    }

    private static void check(Check check, Waiver waiver, Draft draft) {
        draft.check(check);
        if (waiver.steps() == null) {
            check.fault("steps", "are not held by the source, so that no step can follow them");
        } else {
            new WaiverLife(waiver.steps())
                    .againstNext(draft.kind, draft.on, draft.expiresOn)
                    .forEach(fault -> check.fault(fault.path(), fault.message()));
        }
    }

    private static Waiver taken(Waiver waiver, Draft draft) {
        List<WaiverStep> steps = new ArrayList<>(waiver.steps());
        steps.add(draft.step());
        return new WaiverLife(steps).in(waiver);
    }

    /** Returns the waiver with these steps, and with what they set. */
    Waiver in(Waiver waiver) {
        return waiver.with()
                .requestedBy(requestedBy())
                .approvedBy(approvedBy())
                .approvedOn(approvedOn())
                .expiresOn(expiresOn())
                .closedOn(closedOn())
                .steps(steps)
                .build();
    }

    /** Adds what makes these steps no life at all. */
    void check(Check check) {
        if (steps.isEmpty()) {
            check.fault("steps", "are empty; a waiver begins with a REQUEST");
        }
        for (int i = 0; i < steps.size(); i++) {
            WaiverStep step = steps.get(i);
            new WaiverLife(steps.subList(0, i))
                    .againstNext(step.kind(), step.on(), step.expiresOn())
                    .forEach(fault -> check.fault("steps", step.kind() + " of " + step.on() + ": " + fault.message()));
        }
    }

    /** Adds that a component of the waiver is not what the steps have made it. */
    static void agree(Check check, String name, @Nullable Object held, @Nullable Object told) {
        if (!Objects.equals(held, told)) {
            check.fault(name, (held == null ? "nothing" : held) + " is not what the steps tell: "
                    + (told == null ? "nothing" : told));
        }
    }

    private List<Fault> againstNext(WaiverStepKind kind, @Nullable LocalDate on, @Nullable LocalDate expiry) {
        WaiverStep last = last();
        LocalDate present = expiresOn();
        List<Fault> faults = new ArrayList<>();
        if (!kind.mayFollow(last == null ? null : last.kind())) {
            faults.add(new Fault("steps", last == null
                    ? kind + " cannot be the first step"
                    : kind + " cannot follow the " + last.kind() + " of " + last.on()));
        }
        if (on != null && last != null && on.isBefore(last.on())) {
            faults.add(new Fault("on", on + " is before the " + last.kind() + " of " + last.on()));
        }
        if (kind == WaiverStepKind.EXTENSION && present != null) {
            if (on != null && on.isAfter(present)) {
                faults.add(new Fault("on", on + " is after the expiry " + present + "; ask for a new waiver"));
            }
            if (expiry != null && !expiry.isAfter(present)) {
                faults.add(new Fault("expiresOn", expiry + " is not later than the present expiry " + present));
            }
        }
        return faults;
    }

    @Nullable WaiverStep last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }

    @Nullable PersonId requestedBy() {
        WaiverStep request = first(WaiverStepKind.REQUEST);
        return request == null ? null : request.by();
    }

    @Nullable PersonId approvedBy() {
        WaiverStep approval = first(WaiverStepKind.APPROVAL);
        return approval == null ? null : approval.by();
    }

    @Nullable LocalDate approvedOn() {
        WaiverStep approval = first(WaiverStepKind.APPROVAL);
        return approval == null ? null : approval.on();
    }

    @Nullable LocalDate expiresOn() {
        LocalDate expiry = null;
        for (WaiverStep step : steps) {
            expiry = step.expiresOn() == null ? expiry : step.expiresOn();
        }
        return expiry;
    }

    @Nullable LocalDate closedOn() {
        WaiverStep last = last();
        boolean closed = last != null && (last.kind() == WaiverStepKind.REFUSAL || last.kind() == WaiverStepKind.WITHDRAWAL);
        return closed ? last.on() : null;
    }

    private @Nullable WaiverStep first(WaiverStepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst().orElse(null);
    }
}
