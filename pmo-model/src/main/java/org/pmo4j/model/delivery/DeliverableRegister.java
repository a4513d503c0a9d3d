package org.pmo4j.model.delivery;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.internal.Check;

/**
 * Deliverables of the project (可交付成果登记册).
 *
 * @param deliverables entries; 0..n
 */
public record DeliverableRegister(
        List<Deliverable> deliverables) {

    public DeliverableRegister {
        var check = Check.of(DeliverableRegister.class);
        deliverables = check.byId("deliverables", deliverables, Deliverable::id);
        check.done();
    }

    /**
     * Tells whether the source keeps the verification of deliverables at all.
     *
     * @return true if it is recorded for some deliverable
     */
    public boolean keepsVerification() {
        return deliverables.stream().anyMatch(Deliverable::verificationRecorded);
    }

    /**
     * Tells whether some deliverable is accepted.
     *
     * @param asOf date of judgement
     * @return true if at least one is accepted by that date
     */
    public boolean anyAccepted(LocalDate asOf) {
        return deliverables.stream().anyMatch(deliverable -> deliverable.accepted(asOf));
    }

    /**
     * Tells whether the source keeps where deliverables come from.
     *
     * @return true if some deliverable says whether it is in the scope baseline, or names a change
     */
    public boolean keepsOrigins() {
        return deliverables.stream()
                .anyMatch(deliverable -> deliverable.baselined() != null || deliverable.changeRequest() != null);
    }

    /**
     * Counts the deliverables that make up the agreed scope, for example 20.
     *
     * @return how many are in the scope baseline; where no entry says, how many there are
     */
    public int scopeItems() {
        boolean notKept = deliverables.stream().allMatch(deliverable -> deliverable.baselined() == null);
        return notKept ? deliverables.size() : baselinedCount();
    }

    /**
     * Counts the deliverables of the scope baseline.
     *
     * @return how many are known to be in it
     */
    public int baselinedCount() {
        return (int) deliverables.stream().filter(entry -> Boolean.TRUE.equals(entry.baselined())).count();
    }

    /**
     * Tells whether there is anything to accept.
     *
     * @return true if some deliverable is in the scope baseline, or may be
     */
    public boolean mayHoldBaselined() {
        return deliverables.stream().anyMatch(entry -> !Boolean.FALSE.equals(entry.baselined()));
    }

    /**
     * Lists the deliverables of the scope baseline that nobody has accepted and that were not formally removed.
     *
     * @param asOf date of judgement; acceptance of that day counts
     * @return their ids in ascending order
     */
    public List<DeliverableId> notAccepted(LocalDate asOf) {
        return deliverables.stream()
                .filter(entry -> Boolean.TRUE.equals(entry.baselined()) && entry.owed(asOf))
                .map(Deliverable::id)
                .toList();
    }

    /**
     * Tells whether a deliverable is not accepted of which it is not known if it is in the scope baseline.
     *
     * @param asOf date of judgement; acceptance of that day counts
     * @return true if there is one
     */
    public boolean acceptanceUndecided(LocalDate asOf) {
        return deliverables.stream().anyMatch(entry -> entry.baselined() == null && entry.owed(asOf));
    }
}
