package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Organization;

/**
 * Amounts that a person may approve alone on a day, for example CAD 20000 as project manager and CAD 50000 as sponsor; the
 * greatest one counts. No recorded limit is not a limit of 0.
 *
 * @param limits the limits recorded, each &gt;= 0; in the order of the registers
 */
public record SpendingAuthority(List<Money> limits) {

    public SpendingAuthority {
        limits = List.copyOf(limits);
    }

    static SpendingAuthority of(
            Project project, @Nullable PersonId person, LocalDate date, Organization performing) {
        List<@Nullable Money> limits = new ArrayList<>();
        if (person != null && project.managers() != null) {
            project.managers().assignments().stream()
                    .filter(assignment -> assignment.party().equals(person) && assignment.effectiveOn(date))
                    .forEach(assignment -> limits.add(assignment.spendingLimit()));
        }
        if (person != null && project.organization() != null) {
            project.organization().assignments().stream()
                    .filter(role -> person.equals(performing.head(role.party())) && role.effectiveOn(date))
                    .forEach(role -> limits.add(role.approvalLimit()));
        }
        return new SpendingAuthority(limits.stream().filter(Objects::nonNull).toList());
    }

    /**
     * Tells whether an amount is known to be within the authority.
     *
     * @param amount the amount, of either sign; null: not known
     * @return true if some limit in its currency is at least its size
     */
    public boolean covers(@Nullable Money amount) {
        return amount != null && limits.stream().anyMatch(limit -> limit.sameCurrency(amount) && within(amount, limit));
    }

    /**
     * Tells whether an amount is known to be above the authority.
     *
     * @param amount the amount, of either sign; null: not known
     * @return true if limits are recorded, all in its currency, and its size is above each of them
     */
    public boolean exceededBy(@Nullable Money amount) {
        return amount != null
                && !limits.isEmpty()
                && limits.stream().allMatch(limit -> limit.sameCurrency(amount) && !within(amount, limit));
    }

    /**
     * Lists what it takes to compare an amount with the authority and is not known.
     *
     * @param amount the amount, of either sign; null: not known
     * @return names of components; empty when the comparison can be made, and for an amount of 0 without any limit
     */
    public List<String> missingFor(@Nullable Money amount) {
        if (amount == null) {
            return List.of("costImpact");
        }
        if (limits.isEmpty()) {
            return amount.signum() == 0
                    ? List.of()
                    : List.of("managers.assignments.spendingLimit", "organization.assignments.approvalLimit");
        }
        return covers(amount) || exceededBy(amount) ? List.of() : List.of("costImpact.currency");
    }

    /**
     * Returns the limit that counts.
     *
     * @return the greatest limit; null when none is recorded or they are in several currencies
     */
    public @Nullable Money greatest() {
        boolean comparable = limits.stream().allMatch(limits.isEmpty() ? limit -> true : limits.get(0)::sameCurrency);
        return comparable ? limits.stream().max(Money::compareAmount).orElse(null) : null;
    }

    private static boolean within(Money amount, Money limit) {
        return amount.amount().abs().compareTo(limit.amount()) <= 0;
    }
}
