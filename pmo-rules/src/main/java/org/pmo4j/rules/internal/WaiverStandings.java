package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverDefect;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.WaiverStanding;
import org.pmo4j.rules.WaiverState;

/** Tells how the waivers of a portfolio stand at a date. */
final class WaiverStandings {

    private static final Comparator<WaiverStanding> ATTENTION_FIRST = Comparator.comparing(WaiverStanding::state)
            .thenComparing(WaiverStanding::daysLeft, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(standing -> standing.waiver().id());

    private final @Nullable WaiverRegister register;
    private final LocalDate asOf;
    private final int maxDays;

    /** @param register the waivers as known at the date; null when not held */
    WaiverStandings(@Nullable WaiverRegister register, LocalDate asOf, int maxDays) {
        this.register = register;
        this.asOf = asOf;
        this.maxDays = maxDays;
    }

    @Nullable List<WaiverStanding> of(Stream<PolicyResult> results, int announceDays) {
        return of(register == null || register.waivers().isEmpty() ? Map.of() : exempted(results), announceDays);
    }

    /** @param exempted how many rows each waiver exempts, by its id */
    @Nullable List<WaiverStanding> of(Map<String, Integer> exempted, int announceDays) {
        if (announceDays < 0) {
            throw new IllegalArgumentException("announceDays " + announceDays + " is negative");
        }
        if (register == null) {
            return null;
        }
        return register.waivers().stream()
                .map(waiver -> standing(waiver, exempted.getOrDefault(waiver.id().value(), 0), announceDays))
                .sorted(ATTENTION_FIRST)
                .toList();
    }

    private static Map<String, Integer> exempted(Stream<PolicyResult> results) {
        Map<String, Integer> counts = new HashMap<>();
        results.forEach(result -> {
            String waiver = result.waiver();
            if (waiver != null) {
                counts.merge(waiver, 1, Integer::sum);
            }
        });
        return counts;
    }

    private WaiverStanding standing(Waiver waiver, int exempted, int announceDays) {
        if (!waiver.openOn(asOf)) {
            return new WaiverStanding(waiver, WaiverState.CLOSED, Set.of(), exempted, null);
        }
        if (waiver.pending() || waiver.approvedOn() != null && waiver.approvedOn().isAfter(asOf)) {
            return new WaiverStanding(waiver, WaiverState.NOT_YET, Set.of(), exempted, null);
        }
        WaiverState state = state(waiver, announceDays);
        boolean valid = state == WaiverState.VALID || state == WaiverState.EXPIRING;
        return new WaiverStanding(
                waiver, state, register.defects(waiver, asOf, maxDays), exempted, valid ? daysLeft(waiver) : null);
    }

    private WaiverState state(Waiver waiver, int announceDays) {
        Set<WaiverDefect> defects = waiver.defects(asOf, maxDays);
        if (defects.equals(Set.of(WaiverDefect.EXPIRED))) {
            return WaiverState.EXPIRED;
        } else if (!defects.isEmpty()) {
            return WaiverState.DEFECTIVE;
        } else if (!waiver.validOn(asOf, maxDays)) {
            return WaiverState.UNKNOWN;
        }
        return daysLeft(waiver) <= announceDays ? WaiverState.EXPIRING : WaiverState.VALID;
    }

    private int daysLeft(Waiver waiver) {
        return Math.toIntExact(ChronoUnit.DAYS.between(asOf, waiver.expiresOn()));
    }
}
