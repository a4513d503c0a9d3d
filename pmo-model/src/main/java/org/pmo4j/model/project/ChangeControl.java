package org.pmo4j.model.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.ApprovalLevel;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeSize;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.change.CumulativeChange;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.organization.Organization;

/**
 * The changes of one project on one day (变更控制): its change requests beside the baselines, budgets, roles and deliverables
 * that they are measured against, and what of these the source does not hold.
 */
public final class ChangeControl {

    private final Project project;
    private final LocalDate asOf;

    ChangeControl(Project project, LocalDate asOf) {
        this.project = project;
        this.asOf = asOf;
    }

    /**
     * Returns the status of a change request.
     *
     * @param change the id; null finds none
     * @return the status; null when the request is not known
     */
    public @Nullable ChangeStatus status(@Nullable ChangeRequestId change) {
        ChangeRequest request = request(change);
        return request == null ? null : request.status();
    }

    /**
     * Tells whether a change request is known to be approved.
     *
     * @param change the id; null finds none
     * @return true if the request is known and approved on the day
     */
    public boolean approved(@Nullable ChangeRequestId change) {
        ChangeRequest request = request(change);
        return request != null && request.approved(asOf);
    }

    private @Nullable ChangeRequest request(@Nullable ChangeRequestId change) {
        return project.changeLog() == null ? null : project.changeLog().request(change);
    }

    /**
     * Measures a change against the baselines, the budget and the scope of the project.
     *
     * @param change a change request of this project
     * @return its size
     */
    public ChangeSize sizeOf(ChangeRequest change) {
        Integer items = project.deliverables() == null ? null : project.deliverables().scopeItems();
        return ChangeSize.of(change, project.baselines(), project.approvedBudget(), items, asOf);
    }

    /**
     * Adds up what was changed since the project was last justified.
     *
     * @return the approved changes since the first cost baseline and the last approval of the business case; null when the
     *     change log is not held
     */
    public @Nullable CumulativeChange cumulative() {
        BusinessCase justification = project.businessCase();
        LocalDate justifiedOn = justification == null ? null : justification.lastApprovalBy(asOf);
        return project.changeLog() == null
                ? null
                : CumulativeChange.of(project.changeLog(), project.baselines(), justifiedOn, asOf);
    }

    /**
     * Finds the amounts that the one who decided a change may approve alone.
     *
     * @param change a change request of this project
     * @param performing the performing organisation, for the heads of units
     * @return the limits in force on the day of the decision; while that is not held, on the day of judgement
     */
    public SpendingAuthority authorityOver(ChangeRequest change, Organization performing) {
        LocalDate date = change.decidedOn() != null ? change.decidedOn() : asOf;
        return SpendingAuthority.of(project, change.decidedBy(), date, performing);
    }

    /**
     * Names what keeps us from tracing a version of a baseline back to an approved change.
     *
     * @param baseline a version above 1, or one that is not held, of this project
     * @return the version, the change log, the change and the day of the version, and the day on which a known change was decided, each
     *     where it is not held
     */
    public List<String> originGaps(Baseline baseline) {
        List<String> gaps = new ArrayList<>();
        if (baseline.version() == null) {
            gaps.add("version");
        }
        if (project.changeLog() == null) {
            gaps.add("changeLog");
        } else if (baseline.changeRequest() != null
                && project.baselines().origin(baseline, project.changeLog()).decidedOn() == null) {
            gaps.add("changeLog.requests.decidedOn");
        }
        if (baseline.changeRequest() == null) {
            gaps.add("changeRequest");
        }
        if (baseline.effectiveDate() == null) {
            gaps.add("effectiveOn");
        }
        return List.copyOf(gaps);
    }

    /**
     * Names what keeps us from telling whether a change was decided high enough.
     *
     * @param change an approved change request of this project
     * @param required the level that the known parts of its size demand
     * @return components not held; empty when nothing is missing, and for a decision of the steering committee, which none
     *     is above
     */
    public List<String> levelGaps(ChangeRequest change, ApprovalLevel required) {
        if (change.decisionLevel() == ApprovalLevel.STEERING_COMMITTEE) {
            return List.of();
        }
        List<String> gaps = new ArrayList<>(sizeOf(change).missing());
        if (change.decisionLevel() == null && required != ApprovalLevel.PROJECT_MANAGER) {
            gaps.add("decisionLevel");
        }
        if (change.costImpact() == null) {
            gaps.add("costImpact");
        }
        return List.copyOf(gaps);
    }

    /**
     * Names what keeps us from telling whether the PMO had to hear of a change, and did in time.
     *
     * @param change an approved change request of this project
     * @param costPct share of the budget from which a change is major
     * @param durPct share of the duration
     * @param itemPct share of the deliverables
     * @return components not held; empty when nothing is missing, when the PMO was told in time and when the change is
     *     certainly not major
     */
    public List<String> noticeGaps(ChangeRequest change, BigDecimal costPct, BigDecimal durPct, BigDecimal itemPct) {
        ChangeSize size = sizeOf(change);
        boolean late = change.pmoNotNotified(asOf);
        if (!late && change.decidedOn() != null || !size.mayBeMajor(costPct, durPct, itemPct)) {
            return List.of();
        }
        List<String> gaps = new ArrayList<>(size.missingForMajor(costPct, durPct, itemPct));
        if (change.scopeChanging() == null) {
            gaps.add("scopeChanging");
        }
        if (project.governingPmos() == null) {
            gaps.add("governingPmos");
        }
        if (!late) {
            gaps.add("decidedOn");
        }
        return List.copyOf(gaps);
    }

    /**
     * Names what keeps us from telling whether the changes add up to a project that must be justified anew.
     *
     * @param maxPct share of the original budget that changes may add up to
     * @return components not held; empty when nothing is missing or the change log is not held
     */
    public List<String> cumulativeGaps(BigDecimal maxPct) {
        CumulativeChange changes = cumulative();
        if (changes == null) {
            return List.of();
        }
        List<String> gaps = new ArrayList<>(changes.missing(maxPct));
        if (project.businessCase() == null && changes.exceeds(maxPct)) {
            gaps.add("businessCase");
        }
        return List.copyOf(gaps);
    }

    /**
     * Names what keeps us from telling whether somebody approved a change of their own beyond their limit.
     *
     * @param change an approved change request of this project
     * @param performing the performing organisation, for the heads of units
     * @return components not held; empty when nothing is missing
     */
    public List<String> independenceGaps(ChangeRequest change, Organization performing) {
        SpendingAuthority own = authorityOver(change, performing);
        List<String> gaps = new ArrayList<>();
        if (change.requestedBy() == null && !own.covers(change.costImpact())) {
            gaps.add("requestedBy");
        }
        if (change.decidedBy() == null) {
            gaps.add("decidedBy");
        }
        if (change.decidedByRequester()) {
            gaps.addAll(own.missingFor(change.costImpact()));
        }
        return List.copyOf(gaps);
    }

    /**
     * Names what keeps us from telling whether a deliverable in progress is part of the agreed scope.
     *
     * @param deliverable a deliverable of this project
     * @return components not held; empty when nothing is missing or its change is known to be approved
     */
    public List<String> scopeGaps(Deliverable deliverable) {
        if (deliverable.baselined() == null) {
            boolean covered = approved(deliverable.changeRequest());
            return covered ? List.of() : List.of("baselined");
        }
        boolean unread = !deliverable.baselined() && deliverable.changeRequest() != null && project.changeLog() == null;
        return unread ? List.of("changeLog") : List.of();
    }

    /**
     * Names what the source does not keep of impact analyses.
     *
     * @return the change log, or the analysed areas where no request has any and some request is approved
     */
    public List<String> unkeptAnalyses() {
        if (project.changeLog() == null) {
            return List.of("changeLog");
        }
        boolean needed = project.changeLog().requests().stream().anyMatch(request -> request.approved(asOf));
        return needed && !project.changeLog().keepsAnalyses()
                ? List.of("changeLog.requests.analysedAreas")
                : List.of();
    }

    /**
     * Names what the source does not keep of decisions on changes.
     *
     * @return the change log, or the day of decision where no request shows a decision and some granted one is implemented
     */
    public List<String> unkeptDecisions() {
        if (project.changeLog() == null) {
            return List.of("changeLog");
        }
        boolean needed = project.changeLog().requests().stream()
                .anyMatch(request -> request.granted() && request.implementedBy(asOf));
        return needed && !project.changeLog().keepsDecisions() ? List.of("changeLog.requests.decidedOn") : List.of();
    }

    /**
     * Names what the source does not keep of the origin of deliverables.
     *
     * @return the register, or the place in the baseline where no deliverable shows its origin and some is in progress
     */
    public List<String> unkeptOrigins() {
        if (project.deliverables() == null) {
            return List.of("deliverables");
        }
        boolean needed = project.deliverables().deliverables().stream()
                .anyMatch(deliverable -> deliverable.status() == DeliverableStatus.IN_PROGRESS);
        return needed && !project.deliverables().keepsOrigins() ? List.of("deliverables.baselined") : List.of();
    }
}
