package org.pmo4j.model.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Audit;
import org.pmo4j.model.governance.AuditKind;
import org.pmo4j.model.internal.Check;

/**
 * How long something that a project owes again and again has been missing (周期义务), for example 38 days since the status
 * report of 2026-02-21 of a project of tier T1. A project that has done it never is measured from its start.
 *
 * @param tier governance tier, which tells how often; null when not held
 * @param last day of the last time, else the actual start; later than {@code asOf} for a project that has not begun; null
 *     when neither is held
 * @param asOf date of judgement
 */
public record Cadence(@Nullable ProjectTier tier, @Nullable LocalDate last, LocalDate asOf) {

    public Cadence {
        var check = Check.of(Cadence.class);
        check.required("asOf", asOf);
        check.done();
    }

    /**
     * Reads when the project last reported its status.
     *
     * @param project the project
     * @param asOf date of judgement; a report of that day counts
     * @return the cadence; without reports, or where they are not held, it counts from the start
     */
    public static Cadence ofReports(Project project, LocalDate asOf) {
        StatusReport report = project.statusReports() == null ? null : project.statusReports().latest(asOf);
        return since(project, report == null ? null : report.reportedOn(), asOf);
    }

    /**
     * Reads when the governance of the project was last audited.
     *
     * @param project the project
     * @param asOf date of judgement; an audit of that day counts
     * @return the cadence; without audits of kind GOVERNANCE, or where they are not held, it counts from the start
     */
    public static Cadence ofGovernanceAudits(Project project, LocalDate asOf) {
        Audit audit = project.audits() == null ? null : project.audits().latest(AuditKind.GOVERNANCE, asOf);
        return since(project, audit == null ? null : audit.performedOn(), asOf);
    }

    private static Cadence since(Project project, @Nullable LocalDate last, LocalDate asOf) {
        return new Cadence(project.tier(), last != null ? last : project.actualStart(), asOf);
    }

    /**
     * Tells whether the project is known not to have begun, so that nothing is owed yet.
     *
     * @return true if {@code last} is an actual start after {@code asOf}
     */
    public boolean ahead() {
        return last != null && last.isAfter(asOf);
    }

    /**
     * Returns the days since the last time, for example 38.
     *
     * @return calendar days; null when {@code last} is not held
     */
    public @Nullable Long days() {
        return last == null ? null : ChronoUnit.DAYS.between(last, asOf);
    }

    /**
     * Picks the days that may pass in this tier.
     *
     * @param t1 days allowed in T1
     * @param t2 days allowed in T2
     * @param t3 days allowed in T3
     * @return the days; null for T4, which owes nothing, and when the tier is not held
     */
    public @Nullable Integer allowed(int t1, int t2, int t3) {
        if (tier == null) {
            return null;
        }
        return switch (tier) {
            case T1 -> t1;
            case T2 -> t2;
            case T3 -> t3;
            case T4 -> null;
        };
    }

    /**
     * Picks the days that may pass where T2 owes something half as often as T1 and the other tiers owe nothing.
     *
     * @param days days allowed in T1
     * @return the days, twice as many in T2; null for T3 and T4, and when the tier is not held
     */
    public @Nullable Integer allowedTwiceAsLongInT2(int days) {
        return tier == ProjectTier.T3 ? null : allowed(days, Math.multiplyExact(2, days), days);
    }

    /**
     * Tells whether more days have passed than are allowed.
     *
     * @param allowed days allowed; exactly that many are in time
     * @param graceDays days tolerated beyond them, &gt;= 0
     * @return true if {@code days > allowed + graceDays}; false also where the days are not known
     */
    public boolean late(int allowed, int graceDays) {
        return last != null && days() > (long) allowed + graceDays;
    }

    /**
     * Names what keeps us from telling whether the project is late. A tier that is not held matters only once the strictest
     * tier would be late.
     *
     * @param t1 days allowed in T1
     * @param t2 days allowed in T2
     * @param t3 days allowed in T3
     * @param graceDays days tolerated beyond the days allowed, &gt;= 0
     * @return actualStart, tier; empty when nothing is missing
     */
    public List<String> gaps(int t1, int t2, int t3, int graceDays) {
        return gaps(Math.min(t1, Math.min(t2, t3)), graceDays);
    }

    /**
     * Names what keeps us from telling whether the project is late.
     *
     * @param shortest days allowed in the strictest tier
     * @param graceDays days tolerated beyond them, &gt;= 0
     * @return actualStart, tier; empty when nothing is missing
     */
    public List<String> gaps(int shortest, int graceDays) {
        if (last == null) {
            return List.of("actualStart");
        }
        return tier == null && late(shortest, graceDays) ? List.of("tier") : List.of();
    }
}
