package org.pmo4j.model.governance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;
import org.pmo4j.model.internal.Lookup;

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
     * Finds a waiver.
     *
     * @param wanted the id; null finds none
     * @return the waiver; null when the register holds none of that id
     */
    public @Nullable Waiver waiver(@Nullable WaiverId wanted) {
        return Lookup.byId(waivers, Waiver::id, wanted);
    }

    /**
     * Returns a register that holds a waiver, in place of the one with its id where there is one.
     *
     * @param waiver the waiver, for example one that has taken a step more
     * @return the other register
     */
    public WaiverRegister with(Waiver waiver) {
        return new WaiverRegister(Stream.concat(
                        waivers.stream().filter(other -> !other.id().equals(waiver.id())), Stream.of(waiver))
                .toList());
    }

    /**
     * Returns the register as known on a day: waivers without their later steps, and without those asked for later. A waiver
     * whose steps are not held stays as it is.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public WaiverRegister knownAt(LocalDate asOf) {
        List<Waiver> known = Known.each(waivers, waiver -> waiver.knownAt(asOf));
        return known == waivers ? this : new WaiverRegister(known);
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
