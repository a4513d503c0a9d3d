package org.pmo4j.model.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.organization.Organization;

/**
 * How one project ends or ended, seen on one day (项目收尾): what is still open, and what the source does not hold of it.
 */
public final class ProjectClosing {

    private final Project project;
    private final LocalDate asOf;

    ProjectClosing(Project project, LocalDate asOf) {
        this.project = project;
        this.asOf = asOf;
    }

    /**
     * Tells whether the project ends before its scope is complete.
     *
     * @return true if the closure is an EARLY_TERMINATION, or the latest gate decision is STOP; false also when neither
     *     closure nor gate plan is held
     */
    public boolean endsEarly() {
        return project.terminatedEarly() || stop() != null;
    }

    /**
     * Tells whether the project has just been stopped at a gate and the day of its closure is not held yet.
     *
     * @return true if the latest gate decision is STOP and {@code closure.closedOn} is not held
     */
    public boolean stoppedAtGate() {
        return stop() != null && !closureDated();
    }

    private @Nullable GateReview stop() {
        GateReview latest = project.gatePlan() == null ? null : project.gatePlan().latestDecision(asOf);
        return latest != null && latest.decision() == GateDecision.STOP ? latest : null;
    }

    private boolean closureDated() {
        return project.closure() != null && project.closure().closedOn() != null;
    }

    /**
     * Tells whether the final report is out: dated in the closure record, or an approved document of its own.
     *
     * @return true if it was issued by the day
     */
    public boolean finalReportIssued() {
        ClosureRecord closure = project.closure();
        return closure != null && DateSpan.reached(closure.finalReportOn(), asOf)
                || project.artefacts() != null && project.artefacts().approvedBy("FINAL_REPORT", asOf);
    }

    /**
     * Lists what nobody takes over although the project is closed.
     *
     * @param highScore probability x impact from which a risk is high, for example 0.18
     * @return open issues, risks and change requests without a receiving owner
     */
    public OpenMatters openMatters(BigDecimal highScore) {
        return OpenMatters.of(project, highScore);
    }

    /**
     * Lists what the record of an early termination lacks.
     *
     * @param performing the performing organisation, for the heads of units
     * @return the gaps in their order; empty when there is none or no closure is recorded
     */
    public List<TerminationGap> terminationGaps(Organization performing) {
        return project.closure() == null ? List.of() : TerminationGap.of(project, asOf, performing);
    }

    /**
     * Lists the allocations that still bind resources after a day, for example AL-7 (2026-05-31).
     *
     * @param limit the day
     * @return each with its last day, by id; empty when there is none or allocations are not held
     */
    public List<String> allocationsAfter(LocalDate limit) {
        return project.allocations() == null
                ? List.of()
                : project.allocations().bookedAfter(limit).stream()
                        .map(allocation -> allocation.id() + " (" + allocation.finish() + ")")
                        .toList();
    }

    /**
     * Sums the cost incurred after a day, up to the day of judgement, credits left out.
     *
     * @param limit the day, excluded
     * @return one amount above 0 for each currency; empty when nothing was spent or costs are not held
     */
    public List<Money> costAfter(LocalDate limit) {
        return project.costs() == null ? List.of() : project.costs().spentAfter(limit, asOf);
    }

    /**
     * Names what keeps us from telling whether a project stopped at a gate has released its resources: the gate plan or the
     * date of the stop; after the days of grace its state, its costs and, unless the day of closure is known, its
     * allocations.
     *
     * @param graceDays calendar days allowed for the release, &gt;= 0
     * @return the components by name; empty when nothing is missing or the project is not stopped
     */
    public List<String> releaseGaps(int graceDays) {
        if (project.gatePlan() == null) {
            return List.of("gatePlan");
        }
        GateReview stop = stop();
        if (stop == null) {
            return List.of();
        }
        if (stop.decidedOn() == null) {
            return List.of("gatePlan.latestDecision.decidedOn");
        }
        return stop.decidedOn().plusDays(graceDays).isBefore(asOf) ? unreleasedGaps() : List.of();
    }

    private List<String> unreleasedGaps() {
        var gaps = new ArrayList<String>();
        if (project.allocations() == null && !closureDated()) {
            gaps.add("allocations");
        }
        if (project.costs() == null) {
            gaps.add("costs");
        }
        if (project.state() == null) {
            gaps.add("state");
        }
        return List.copyOf(gaps);
    }

    /**
     * Names what keeps us from telling whether a closed project left deliverables without acceptance.
     *
     * @return the deliverables of a closed project, or the state where it may be over and a deliverable may be baselined;
     *     empty when it is held
     */
    public List<String> acceptanceGaps() {
        if (project.state() == ProjectState.CLOSED && project.deliverables() == null) {
            return List.of("deliverables");
        }
        return owed(project.deliverables() == null || project.deliverables().mayHoldBaselined());
    }

    /**
     * Names what keeps us from telling whether lessons were captured.
     *
     * @return the lessons of a closed project, or the state where it may be over; empty when it is held
     */
    public List<String> lessonsGaps() {
        return project.state() == ProjectState.CLOSED && project.lessons() == null ? List.of("lessons") : owed(true);
    }

    /**
     * Names what keeps us from telling whether agreements outlive the project. A project known not to buy needs none.
     *
     * @return the procurements of a project that is over, or the state where it may be over and may have agreements; empty
     *     when it is held
     */
    public List<String> procurementGaps() {
        boolean possible = project.procurements() == null
                ? !Boolean.FALSE.equals(project.buys())
                : !project.procurements().agreements().isEmpty();
        boolean unheld = project.closed() && project.procurements() == null && possible;
        return unheld ? List.of("procurements") : owed(possible);
    }

    /**
     * Names what keeps us from telling whether resources stay booked on a project that is over.
     *
     * @return the allocations of a project that is over, or the state where it may be over; empty when it is held
     */
    public List<String> allocationGaps() {
        return project.closed() && project.allocations() == null ? List.of("allocations") : owed(true);
    }

    private List<String> owed(boolean applicable) {
        return applicable && project.ended(asOf) == null ? List.of("state") : List.of();
    }
}
