package org.pmo4j.model.governance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.internal.Check;

/**
 * Waivers (豁免登记册).
 *
 * @param waivers entries; 0..n
 */
public record WaiverRegister(
        List<Waiver> waivers) {

    public WaiverRegister {
        var check = Check.of(WaiverRegister.class);
        waivers = check.byId("waivers", waivers, Waiver::id);
        check.done();
    }

    /**
     * Returns what makes a waiver invalid, seen beside the others: an expired waiver is no defect where another one renews
     * it, that is, an open waiver of the same policy and subject, approved by the day and not expired.
     *
     * @param waiver a waiver of this register
     * @param day the day; the day of expiry is still valid
     * @param maxDays the longest time from approval to expiry, in days; exactly that many are allowed
     * @return the defects in the order of the type; empty when none is known
     */
    public Set<WaiverDefect> defects(Waiver waiver, LocalDate day, int maxDays) {
        Set<WaiverDefect> found = waiver.defects(day, maxDays);
        if (!found.contains(WaiverDefect.EXPIRED) || waivers.stream().noneMatch(other -> renews(other, waiver, day))) {
            return found;
        }
        Set<WaiverDefect> left = EnumSet.copyOf(found);
        left.remove(WaiverDefect.EXPIRED);
        return Collections.unmodifiableSet(left);
    }

    private static boolean renews(Waiver other, Waiver waiver, LocalDate day) {
        return !other.id().equals(waiver.id())
                && other.policy().equals(waiver.policy())
                && SubjectKey.parse(other.subject()).equals(SubjectKey.parse(waiver.subject()))
                && other.openOn(day)
                && other.approvedOn() != null
                && !other.approvedOn().isAfter(day)
                && other.expiresOn() != null
                && !other.expiresOn().isBefore(day);
    }
}
