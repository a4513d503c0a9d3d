package org.pmo4j.model.project;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessStatus;

/**
 * Project management plan with its parts (项目管理计划).
 *
 * @param status state
 * @param approvedOn first approved on; null when not held
 * @param approvedBy approved by; null when not held
 * @param subsidiaryPlans parts it has; 0..n; null when not held
 * @param adaptiveStart approved start without an integrated plan; null when not held
 */
@RecordBuilder
public record ManagementPlan(
        DocumentStatus status,
        @Nullable LocalDate approvedOn,
        @Nullable PersonId approvedBy,
        @Nullable Set<SubsidiaryPlan> subsidiaryPlans,
        @Nullable Tailoring adaptiveStart)
        implements ManagementPlanBuilder.With {

    public ManagementPlan {
        var check = Check.of(ManagementPlan.class);
        check.required("status", status);
        subsidiaryPlans = check.optionalSet("subsidiaryPlans", subsidiaryPlans);
        check.done();
    }

    /**
     * Tells whether the plan was ever approved: it is approved now, or was before a later version replaced it.
     *
     * @return true if the status is APPROVED, or SUPERSEDED with a day of approval
     */
    public boolean approved() {
        return status.approved(approvedOn);
    }

    /**
     * Tells whether work could begin under this plan: it was approved by then, or somebody approved a start without it.
     *
     * @param start first day of that work; null: not known, every approval is early enough
     * @return true if the plan is approved and not after the start, or if the adaptive start names its approver
     */
    public boolean allowsStart(@Nullable LocalDate start) {
        boolean inTime = approvedOn == null || start == null || !approvedOn.isAfter(start);
        return approved() && inTime || adaptiveStart != null && adaptiveStart.approvedBy() != null;
    }

    /**
     * Tells whether the plan has a part.
     *
     * @param part the part, for example RISK
     * @return true if the plan lists it; false also when its parts are not held
     */
    public boolean has(SubsidiaryPlan part) {
        return subsidiaryPlans != null && subsidiaryPlans.contains(part);
    }

    /** Lists the parts required, not there, and not excused by approved tailoring of the process that makes them. */
    List<SubsidiaryPlan> lacking(Collection<SubsidiaryPlan> required, @Nullable ProcessLog log) {
        return subsidiaryPlans == null
                ? List.of()
                : required.stream().sorted().filter(part -> !has(part) && !tailoredOut(part, log)).toList();
    }

    private static boolean tailoredOut(SubsidiaryPlan part, @Nullable ProcessLog log) {
        return log != null
                && log.records().stream()
                        .anyMatch(entry -> entry.process().equals(part.planningProcess(log.edition()))
                                && entry.status() == ProcessStatus.NOT_APPLICABLE
                                && entry.tailoring() != null
                                && entry.tailoring().approvedBy() != null);
    }
}
