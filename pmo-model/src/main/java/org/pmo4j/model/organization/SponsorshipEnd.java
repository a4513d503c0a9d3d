package org.pmo4j.model.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;

/**
 * The day up to which a PMO has a sponsor, for example 2026-04-30, when P-7 leaves as the last of two (发起任期终点): a view,
 * not stored. A gap between two sponsors does not show in it.
 *
 * @param sponsor who sponsors the PMO longest; null when there is no sponsor
 * @param lastDay last day of that sponsor; null while open-ended, and when there is no sponsor
 */
public record SponsorshipEnd(@Nullable PersonId sponsor, @Nullable LocalDate lastDay) {

    /**
     * Finds the sponsor of a PMO who stays longest, successors included.
     *
     * @param pmo the PMO
     * @param organization the performing organisation, which holds how long the sponsors are employed
     * @return the end; of two that leave on one day the later in the list; null when the sponsorships are not held
     */
    public static @Nullable SponsorshipEnd of(Pmo pmo, Organization organization) {
        if (pmo.sponsorships() == null) {
            return null;
        }
        SponsorshipEnd end = new SponsorshipEnd(null, null);
        for (Sponsorship sponsorship : pmo.sponsorships()) {
            LocalDate lastDay = organization.lastDay(sponsorship);
            boolean longer = lastDay == null || end.lastDay != null && !lastDay.isBefore(end.lastDay);
            if (end.sponsor == null || longer) {
                end = new SponsorshipEnd(sponsorship.sponsor(), lastDay);
            }
        }
        return end;
    }

    /**
     * Tells whether the PMO is without a sponsor after a day.
     *
     * @param day the day
     * @return true if there is no sponsor at all, or the last one leaves on or before the day
     */
    public boolean reachedBy(LocalDate day) {
        return sponsor == null || lastDay != null && !lastDay.isAfter(day);
    }
}
