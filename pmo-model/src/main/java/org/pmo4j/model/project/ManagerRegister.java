package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.Check;

/**
 * Register of project manager assignments (项目经理任命册).
 *
 * @param assignments entries; 0..n
 */
public record ManagerRegister(
        List<ManagerAssignment> assignments) {

    public ManagerRegister {
        var check = Check.of(ManagerRegister.class);
        assignments = check.list("assignments", assignments);
        check.done();
    }

    /**
     * Lists who answers for the project on a day, one assignment for each party.
     *
     * @param date the day; null: not known
     * @return the accountable assignments effective on the day by party; of several of one party the one that started
     *     last (no start is the earliest), of one start the later in the list; empty for a null day
     */
    public List<ManagerAssignment> accountableOn(@Nullable LocalDate date) {
        var byParty = new TreeMap<PartyId, ManagerAssignment>();
        for (ManagerAssignment assignment : assignments) {
            if (assignment.accountable() && assignment.effectiveOn(date)) {
                byParty.merge(assignment.party(), assignment, ManagerRegister::laterStarted);
            }
        }
        return List.copyOf(byParty.values());
    }

    /**
     * Lists the parties that answer for the project on a day.
     *
     * @param date the day
     * @return the parties in their natural order, each once; more than one where nobody knows who decides
     */
    public List<PartyId> accountableParties(LocalDate date) {
        return accountableOn(date).stream().map(ManagerAssignment::party).toList();
    }

    /**
     * Tells whether exactly one party answers for the project on a day.
     *
     * @param date the day
     * @return true for one party, however many assignments it has
     */
    public boolean ledByOne(LocalDate date) {
        return accountableOn(date).size() == 1;
    }

    /**
     * Finds the assignment by which a party answers for the project on a day.
     *
     * @param party the party; null: not known
     * @param date the day; null: not known
     * @return the assignment; null when the party is not an accountable manager on that day, or one of the two is not
     *     known
     */
    public @Nullable ManagerAssignment accountable(@Nullable PartyId party, @Nullable LocalDate date) {
        return accountableOn(date).stream()
                .filter(assignment -> assignment.party().equals(party))
                .findFirst()
                .orElse(null);
    }

    /**
     * Tells whether a party is an accountable manager at any time.
     *
     * @param party the party; null: not known
     * @return true if some accountable assignment names it
     */
    public boolean everAccountable(@Nullable PartyId party) {
        return assignments.stream().anyMatch(entry -> entry.accountable() && entry.party().equals(party));
    }

    private static ManagerAssignment laterStarted(ManagerAssignment first, ManagerAssignment second) {
        boolean firstLater =
                first.start() != null && (second.start() == null || first.start().isAfter(second.start()));
        return firstLater ? first : second;
    }
}
