package org.pmo4j.model.project;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.change.BaselineReadiness;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeSize;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.change.CumulativeChange;
import org.pmo4j.model.delivery.BenefitsPlan;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.LessonsLog;
import org.pmo4j.model.delivery.ProcurementLog;
import org.pmo4j.model.delivery.RequirementsRegister;
import org.pmo4j.model.delivery.StakeholderRegister;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.AuditLog;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProgramId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.internal.Known;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationStructure;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.ProjectDates;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.process.KnowledgeArea;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.CostLedger;
import org.pmo4j.model.risk.IssueLog;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.schedule.Schedule;

/**
 * A temporary endeavour with one accountable project manager (项目).
 *
 * @param id identity
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 * @param program programme it belongs to; null when not held
 * @param homeUnit unit that owns the project; null when not held
 * @param governingPmos PMOs that govern it; null: not held; 0..n
 * @param structure structure around this project; null: the organisation's
 * @param tier governance tier; T1..T4; null when not held
 * @param riskTier inherent risk class; null when not held
 * @param priority priority in the portfolio; 1 is highest; null when not held
 * @param lifecycle development approach; null when not held
 * @param state state of the project; null when not held
 * @param stateSince in this state since; null when not held
 * @param stateHistory states passed through; null when not held
 * @param customer whom the project serves; null when not held
 * @param buys buys goods or services from outside; null when not held
 * @param plannedStart planned start; null when not held
 * @param plannedFinish planned finish; null when not held
 * @param actualStart actual start; null when not held
 * @param actualFinish actual finish; null when not held
 * @param forecastFinish forecast finish; null when not held
 * @param approvedBudget approved budget; &gt;= 0; null when not held
 * @param actualCost cost to date; null when not held
 * @param forecastCost forecast cost at completion; null when not held
 * @param objectives objectives and success criteria; 0..n; null when not held
 * @param requirements requirements; null when not held
 * @param charter project charter; null when not held
 * @param businessCase business case; null when not held
 * @param organization roles of the project; null when not held
 * @param managers project manager assignments; null when not held
 * @param gatePlan phases, gates and reviews; null when not held
 * @param processLog processes performed and tailored; null when not held
 * @param managementPlan project management plan; null when not held
 * @param artefacts documents and their versions; null when not held
 * @param baselines baselines and their versions; null when not held
 * @param performanceHistory earned-value measurements; null when not held
 * @param schedule current schedule; null when not held
 * @param changeLog change requests; null when not held
 * @param riskRegister risks; null when not held
 * @param issueLog issues; null when not held
 * @param stakeholderRegister stakeholders and satisfaction; null when not held
 * @param deliverables deliverables; null when not held
 * @param statusReports status reports; null when not held
 * @param benefitsPlan benefits; null when not held
 * @param procurements agreements; null when not held
 * @param lessons lessons learned; null when not held
 * @param closure closure and hand-over; null when not held
 * @param decisions decisions taken in the project; null when not held
 * @param allocations resources allocated to the project; null when not held
 * @param costs dated costs; null when not held
 * @param constraints declared constraints; null when not held
 * @param tolerances tolerances and exception reports; null when not held
 * @param alignment links to strategic objectives; null when not held
 * @param audits audits; null when not held
 */
@RecordBuilder
public record Project(
        ProjectId id,
        String name,
        @Nullable String nameZh,
        @Nullable ProgramId program,
        @Nullable UnitId homeUnit,
        @Nullable Set<PmoId> governingPmos,
        @Nullable OrganizationStructure structure,
        @Nullable ProjectTier tier,
        @Nullable RiskTier riskTier,
        @Range(min = "1") @Nullable Integer priority,
        @Nullable Lifecycle lifecycle,
        @Nullable ProjectState state,
        @Nullable LocalDate stateSince,
        @Nullable StateHistory stateHistory,
        @Nullable Customer customer,
        @Nullable Boolean buys,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedFinish,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish,
        @Nullable LocalDate forecastFinish,
        @Range(min = "0") @Nullable Money approvedBudget,
        @Nullable Money actualCost,
        @Nullable Money forecastCost,
        @Nullable List<ProjectObjective> objectives,
        @Nullable RequirementsRegister requirements,
        @Nullable Charter charter,
        @Nullable BusinessCase businessCase,
        @Nullable ProjectOrganization organization,
        @Nullable ManagerRegister managers,
        @Nullable GatePlan gatePlan,
        @Nullable ProcessLog processLog,
        @Nullable ManagementPlan managementPlan,
        @Nullable ArtefactRegister artefacts,
        @Nullable BaselineLog baselines,
        @Nullable PerformanceHistory performanceHistory,
        @Nullable Schedule schedule,
        @Nullable ChangeLog changeLog,
        @Nullable RiskRegister riskRegister,
        @Nullable IssueLog issueLog,
        @Nullable StakeholderRegister stakeholderRegister,
        @Nullable DeliverableRegister deliverables,
        @Nullable StatusReportLog statusReports,
        @Nullable BenefitsPlan benefitsPlan,
        @Nullable ProcurementLog procurements,
        @Nullable LessonsLog lessons,
        @Nullable ClosureRecord closure,
        @Nullable DecisionLog decisions,
        @Nullable AllocationPlan allocations,
        @Nullable CostLedger costs,
        @Nullable ConstraintRegister constraints,
        @Nullable ToleranceRegister tolerances,
        @Nullable StrategicAlignment alignment,
        @Nullable AuditLog audits)
        implements ProjectBuilder.With {

    public Project {
        var check = Check.of(Project.class);
        check.required("id", id);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        governingPmos = check.optionalSet("governingPmos", governingPmos);
        priority = check.atLeast("priority", priority, 1);
        approvedBudget = check.notNegative("approvedBudget", approvedBudget);
        objectives = check.optionalList("objectives", objectives);
        check.notBefore("plannedFinish", plannedFinish, "plannedStart", plannedStart);
        check.notBefore("actualFinish", actualFinish, "actualStart", actualStart);
        check.done();
    }

    /**
     * Returns the project as known on a day: no register holds an entry dated after it. Planned dates and dates of later
     * events inside an entry stay.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public Project knownAt(LocalDate asOf) {
        var knownStateHistory = Known.at(asOf, stateHistory, StateHistory::knownAt);
        var knownBusinessCase = Known.at(asOf, businessCase, BusinessCase::knownAt);
        var knownGatePlan = Known.at(asOf, gatePlan, GatePlan::knownAt);
        var knownProcessLog = Known.at(asOf, processLog, ProcessLog::knownAt);
        var knownArtefacts = Known.at(asOf, artefacts, ArtefactRegister::knownAt);
        var knownPerformanceHistory = Known.at(asOf, performanceHistory, PerformanceHistory::knownAt);
        var knownStakeholderRegister = Known.at(asOf, stakeholderRegister, StakeholderRegister::knownAt);
        // A stakeholder who is not yet known cannot have asked for anything yet.
        var knownRequirements = requirements == null || knownStakeholderRegister == stakeholderRegister
                ? requirements
                : requirements.askedBy(knownStakeholderRegister);
        var knownStatusReports = Known.at(asOf, statusReports, StatusReportLog::knownAt);
        var knownLessons = Known.at(asOf, lessons, LessonsLog::knownAt);
        var knownDecisions = Known.at(asOf, decisions, DecisionLog::knownAt);
        var knownCosts = Known.at(asOf, costs, CostLedger::knownAt);
        var knownTolerances = Known.at(asOf, tolerances, ToleranceRegister::knownAt);
        var knownAudits = Known.at(asOf, audits, AuditLog::knownAt);
        boolean complete = knownStateHistory == stateHistory
                && knownBusinessCase == businessCase
                && knownGatePlan == gatePlan
                && knownProcessLog == processLog
                && knownArtefacts == artefacts
                && knownPerformanceHistory == performanceHistory
                && knownStakeholderRegister == stakeholderRegister
                && knownStatusReports == statusReports
                && knownLessons == lessons
                && knownDecisions == decisions
                && knownCosts == costs
                && knownTolerances == tolerances
                && knownAudits == audits;
        if (complete) {
            return this;
        }
        return with()
                .stateHistory(knownStateHistory)
                .businessCase(knownBusinessCase)
                .gatePlan(knownGatePlan)
                .processLog(knownProcessLog)
                .artefacts(knownArtefacts)
                .performanceHistory(knownPerformanceHistory)
                .stakeholderRegister(knownStakeholderRegister)
                .requirements(knownRequirements)
                .statusReports(knownStatusReports)
                .lessons(knownLessons)
                .decisions(knownDecisions)
                .costs(knownCosts)
                .tolerances(knownTolerances)
                .audits(knownAudits)
                .build();
    }

    /**
     * Tells whether the project is at work.
     *
     * @return true if the state is INITIATING, PLANNING, EXECUTING or CLOSING; false for a null state
     */
    public boolean active() {
        return state == ProjectState.INITIATING
                || state == ProjectState.PLANNING
                || state == ProjectState.EXECUTING
                || state == ProjectState.CLOSING;
    }

    /**
     * Tells whether the project is over.
     *
     * @return true if the state is CLOSED or TERMINATED; false for a null state
     */
    public boolean closed() {
        return state != null && !state.open();
    }

    /**
     * Tells whether work goes on as far as is known. For registers that prove by themselves that work goes on, so that
     * data without states can be judged.
     *
     * @param asOf date of judgement
     * @return true if the project is active, or the state is null and no actual finish is dated on or before that date
     */
    public boolean running(LocalDate asOf) {
        return active() || state == null && !DateSpan.reached(actualFinish, asOf);
    }

    /**
     * Tells whether the project is over, where that can be told.
     *
     * @param asOf date of judgement
     * @return true if it is closed; false if it is in another known state, or without a state, closure record and
     *     actual finish its forecast finish, else its planned finish, lies after that date; null otherwise
     */
    public @Nullable Boolean ended(LocalDate asOf) {
        if (state != null) {
            return closed();
        }
        LocalDate expected = forecastFinish != null ? forecastFinish : plannedFinish;
        boolean plainlyRuns = closure == null && actualFinish == null && expected != null && expected.isAfter(asOf);
        return plainlyRuns ? false : null;
    }

    /**
     * Returns the day the project was closed, for example 2026-03-31.
     *
     * @return {@code closure.closedOn}, else {@code stateSince} of a closed project, else {@code actualFinish}; null
     *     when none is held
     */
    public @Nullable LocalDate closureDate() {
        if (closure != null && closure.closedOn() != null) {
            return closure.closedOn();
        }
        return closed() && stateSince != null ? stateSince : actualFinish;
    }

    /**
     * Returns the structure that holds around the project.
     *
     * @param standard structure of the organisation; null when not held
     * @return the project's own structure, else the organisation's; null when neither is held
     */
    public @Nullable OrganizationStructure effectiveStructure(@Nullable OrganizationStructure standard) {
        return structure != null ? structure : standard;
    }

    /**
     * Returns what the project holds of its planned time.
     *
     * @return planned start and finish, actual start, forecast finish and baselines
     */
    public ProjectDates dates() {
        return new ProjectDates(plannedStart, plannedFinish, actualStart, forecastFinish, baselines);
    }

    /**
     * Reads the performance of the project on a day.
     *
     * @param asOf the day; measurements dated on it count
     * @return the view
     */
    public ProjectPerformance performance(LocalDate asOf) {
        return new ProjectPerformance(this, asOf);
    }

    /**
     * Looks at the changes of the project on a day.
     *
     * @param asOf date of judgement
     * @return the view
     */
    public ChangeControl changeControl(LocalDate asOf) {
        return new ChangeControl(this, asOf);
    }

    /**
     * Looks at how the project ends or ended.
     *
     * @param asOf date of judgement
     * @return the view
     */
    public ProjectClosing closing(LocalDate asOf) {
        return new ProjectClosing(this, asOf);
    }

    /**
     * Answers what the project holds of an artefact on a date: in its list of documents, or in the register that is
     * that artefact, for example the risk register for RISK_REGISTER.
     *
     * @param artefact the artefact, for example CHARTER
     * @param date the day, included
     * @return HELD with the status on that day, MISSING or NOT_HELD
     */
    public Evidence evidence(ArtefactType artefact, LocalDate date) {
        return new EvidenceSearch(this, date).of(artefact);
    }

    /**
     * Lists the mandatory evidence of a gate that is certainly missing or of too low a status. A business case known
     * not to exist is left out: that there is none is a fault of its own.
     *
     * @param gate the gate
     * @param date the day, included
     * @param minimum lowest status accepted where the gate asks for none itself
     * @return the gaps by artefact; empty when there is none or the gate's evidence is not held
     */
    public List<EvidenceGap> missingEvidence(Gate gate, LocalDate date, DocumentStatus minimum) {
        return new EvidenceSearch(this, date).gaps(gate, minimum, Evidence::fallsShortOf).stream()
                .filter(gap -> !(gap.artefact().equals(EvidenceSources.BUSINESS_CASE)
                        && businessCase != null
                        && businessCase.status() == DocumentStatus.ABSENT))
                .toList();
    }

    /**
     * Lists the mandatory evidence of a gate of which the source does not say enough.
     *
     * @param gate the gate
     * @param date the day, included
     * @param minimum lowest status accepted where the gate asks for none itself
     * @return the gaps by artefact; empty when there is none or the gate's evidence is not held
     */
    public List<EvidenceGap> undecidedEvidence(Gate gate, LocalDate date, DocumentStatus minimum) {
        return new EvidenceSearch(this, date).gaps(gate, minimum, (observed, required) -> observed.undecided());
    }

    /**
     * Finds the assignment by which the one who decided a gate review was then the project's own manager.
     *
     * @param review a review of this project
     * @return the accountable assignment in force on the day of the decision; null when the decision maker had none, or when
     *     the managers, the decision maker or the day are not held
     */
    public @Nullable ManagerAssignment decidingManager(GateReview review) {
        return managers == null ? null : managers.accountable(review.decidedBy(), review.decidedOn());
    }

    /**
     * Finds who held the roles that decide a gate on the day its review was decided.
     *
     * @param gate a gate of this project
     * @param review a review of that gate
     * @param performing the performing organisation, for the heads of units and PMOs
     * @return the holders; null when the project's roles, the roles that decide, the decision maker or the day are not held
     */
    public @Nullable RoleHolders decidingHolders(Gate gate, GateReview review, Organization performing) {
        boolean held = organization != null
                && gate.decisionRoles() != null
                && !gate.decisionRoles().isEmpty()
                && review.decidedBy() != null
                && review.decidedOn() != null;
        return held ? organization.holders(gate.decisionRoles(), review.decidedOn(), performing) : null;
    }

    /**
     * Names what keeps us from telling whether the evidence of a gate was there when it was reviewed.
     *
     * @param gate a gate of this project
     * @param review a review of that gate
     * @param asOf date of judgement, used where the review is pending
     * @param minimum lowest status accepted where the gate asks for none itself
     * @return components not held, as paths from the project or, of the review, by name; ids of artefacts of which the source
     *     does not say enough; empty when nothing is missing
     */
    public List<String> missingForEvidence(Gate gate, GateReview review, LocalDate asOf, DocumentStatus minimum) {
        return new GateUnknowns(this, gate, review).ofEvidence(asOf, minimum);
    }

    /**
     * Names what keeps us from telling whether a gate was decided by someone who may.
     *
     * @param gate a gate of this project
     * @param review a decided review of that gate
     * @param performing the performing organisation, for the heads of units and PMOs
     * @return components not held, as paths from the project or, of the review and of the body that decides, by name; empty
     *     when nothing is missing
     */
    public List<String> missingForDecisionRight(Gate gate, GateReview review, Organization performing) {
        return new GateUnknowns(this, gate, review).ofDecisionRight(performing);
    }

    /**
     * Names what keeps us from telling whether a gate was decided by the project's own manager.
     *
     * @param gate a gate of this project
     * @param review a decided review of that gate
     * @return components not held, as paths from the project or, of the review, by name; a missing date only if the decision
     *     maker was an accountable manager at some time; empty when nothing is missing
     */
    public List<String> missingForOwnDecision(Gate gate, GateReview review) {
        return new GateUnknowns(this, gate, review).ofOwnDecision();
    }

    /**
     * Judges how independent of the project a review team is, on the day of the decision or, while it is pending, today.
     *
     * @param review a review of this project
     * @param asOf date of judgement, used where the review has no date of its own
     * @param performing the performing organisation, for units and line managers
     * @return the members counted; null when the team is not held
     */
    public @Nullable TeamIndependence teamIndependence(GateReview review, LocalDate asOf, Organization performing) {
        if (review.team() == null) {
            return null;
        }
        LocalDate reference = review.referenceDate(asOf);
        return new ReviewerIndependence(this, reference != null ? reference : asOf, performing).of(review.team());
    }

    /**
     * Tells whether the project ends before its scope is complete.
     *
     * @param asOf date of judgement
     * @return true if the closure is an EARLY_TERMINATION, or the latest gate decision is STOP; false also when neither
     *     closure nor gate plan is held
     */
    public boolean endsEarly(LocalDate asOf) {
        GateReview latest = gatePlan == null ? null : gatePlan.latestDecision(asOf);
        return closure != null && closure.kind() == ClosureKind.EARLY_TERMINATION
                || latest != null && latest.decision() == GateDecision.STOP;
    }

    /**
     * Lists the process groups that the project has been through without evidence. Until it is closed, CLOSING is not asked
     * for: it is under way.
     *
     * @return the groups in order, as {@link ProcessLog#missingGroups}; empty when the process log is not held
     */
    public List<ProcessGroup> missingGroups() {
        ProcessGroup last =
                state == ProjectState.CLOSED ? ProcessGroup.CLOSING : ProcessGroup.MONITORING_AND_CONTROLLING;
        return processLog == null ? List.of() : processLog.missingGroups(last);
    }

    /**
     * Lists the knowledge areas of edition 6 that were not dealt with. PROCUREMENT is asked for only if the project is known
     * to buy.
     *
     * @return the areas in the order of {@link KnowledgeArea}; empty when the process log is not held
     */
    public List<KnowledgeArea> missingAreas() {
        return Arrays.stream(KnowledgeArea.values())
                .filter(area -> processLog != null && !processLog.covers(area))
                .filter(area -> area != KnowledgeArea.PROCUREMENT || Boolean.TRUE.equals(buys))
                .toList();
    }

    /**
     * Sorts out which baselines stood when execution began. Where the baselines are not held, all kinds are undecided.
     *
     * @param predictive kinds asked for unless the lifecycle is ADAPTIVE, for example SCOPE, SCHEDULE and COST
     * @param adaptive kinds asked for if it is, for example PRODUCT_BACKLOG
     * @return the kinds in time, missing and undecided; none when the process log shows no execution
     */
    public BaselineReadiness executionReadiness(
            Collection<BaselineKind> predictive, Collection<BaselineKind> adaptive) {
        if (processLog == null || !processLog.executionBegun()) {
            return new BaselineReadiness(List.of(), List.of(), List.of());
        }
        Collection<BaselineKind> kinds = lifecycle == Lifecycle.ADAPTIVE ? adaptive : predictive;
        return baselines == null
                ? new BaselineReadiness(List.of(), List.of(), kinds.stream().sorted().toList())
                : baselines.readiness(kinds, processLog.executionStart());
    }

    /**
     * Lists the completed processes that should have left a core document, with those documents that are missing.
     *
     * @param asOf date of judgement
     * @return the processes by key; empty when the process log is not held
     */
    public List<CompletedProcess> completedProcesses(LocalDate asOf) {
        return CompletedProcess.of(this, asOf);
    }

    /**
     * Names what the source does not hold to tell which reviews need independent members: the gate plan, or the risk tier
     * of a project that was reviewed.
     *
     * @param asOf date of judgement
     * @return the component by name; empty when the risk tier is LOW or MEDIUM, or nothing is missing
     */
    public List<String> riskReviewGaps(LocalDate asOf) {
        if (riskTier != null && riskTier != RiskTier.HIGH) {
            return List.of();
        }
        if (gatePlan == null) {
            return List.of("gatePlan");
        }
        return riskTier == null && gatePlan.reviewed(asOf) ? List.of("riskTier") : List.of();
    }

    /**
     * Names what the source does not hold to tell whether a review team has enough independent members.
     *
     * @param review a review of this project
     * @param asOf date of judgement, used where the review has no date of its own
     * @param performing the performing organisation
     * @param required independent members required
     * @return team, or team.independent where undetermined members decide; empty when the question can be answered
     */
    public List<String> reviewTeamGaps(GateReview review, LocalDate asOf, Organization performing, int required) {
        TeamIndependence team = teamIndependence(review, asOf, performing);
        if (team == null) {
            return List.of("team");
        }
        return team.undecidedFor(required) ? List.of("team.independent") : List.of();
    }

    /**
     * Sets the business case against a review, on the day of the decision or, while it is pending, today.
     *
     * @param gate the gate of the review
     * @param review a review of this project that is passing or pending
     * @param asOf date of judgement, used while the review is pending
     * @return how the business case stood
     */
    public BusinessCaseAtGate businessCaseAt(Gate gate, GateReview review, LocalDate asOf) {
        LocalDate date = review.referenceDate(asOf);
        LocalDate previousPass = gatePlan == null || date == null ? null : gatePlan.previousPassOn(gate, date);
        return new BusinessCaseAtGate(businessCase, review.decision() != null, date, previousPass);
    }

    /**
     * Lists the allocations that still bind resources after a day, for example AL-7 (2026-05-31).
     *
     * @param limit the day
     * @return each with its last day, by id; empty when there is none or allocations are not held
     */
    public List<String> allocationsAfter(LocalDate limit) {
        return allocations == null
                ? List.of()
                : allocations.bookedAfter(limit).stream()
                        .map(allocation -> allocation.id() + " (" + allocation.finish() + ")")
                        .toList();
    }

    /**
     * Sums the cost incurred after a day, credits left out.
     *
     * @param limit the day, excluded
     * @param asOf date of judgement, included
     * @return one amount above 0 for each currency; empty when nothing was spent or costs are not held
     */
    public List<Money> costAfter(LocalDate limit, LocalDate asOf) {
        return costs == null ? List.of() : costs.spentAfter(limit, asOf);
    }

    /**
     * Names what the source does not hold to tell whether a project stopped at a gate has released its resources: the gate
     * plan or the date of the stop; after the days of grace its state, its costs and, unless the day of closure is known, its
     * allocations.
     *
     * @param asOf date of judgement, included
     * @param graceDays calendar days allowed for the release, &gt;= 0
     * @return the components by name; empty when nothing is missing or the project is not stopped
     */
    public List<String> releaseGaps(LocalDate asOf, int graceDays) {
        if (gatePlan == null) {
            return List.of("gatePlan");
        }
        GateReview latest = gatePlan.latestDecision(asOf);
        if (latest == null || latest.decision() != GateDecision.STOP) {
            return List.of();
        }
        if (latest.decidedOn() == null) {
            return List.of("gatePlan.latestDecision.decidedOn");
        }
        return latest.decidedOn().plusDays(graceDays).isBefore(asOf) ? unreleasedGaps() : List.of();
    }

    private List<String> unreleasedGaps() {
        var gaps = new ArrayList<String>();
        if (allocations == null && (closure == null || closure.closedOn() == null)) {
            gaps.add("allocations");
        }
        if (costs == null) {
            gaps.add("costs");
        }
        if (state == null) {
            gaps.add("state");
        }
        return List.copyOf(gaps);
    }

    /**
     * Lists the parts that the management plan lacks. A part is excused if the process that makes it is tailored out with
     * approval; PROCUREMENT is asked for only if the project is known to buy.
     *
     * @param required parts required, for example SCOPE and RISK
     * @return the missing parts in the order of {@link SubsidiaryPlan}; empty when the parts of the plan are not held
     */
    public List<SubsidiaryPlan> missingPlans(Collection<SubsidiaryPlan> required) {
        return lackingPlans(required).stream()
                .filter(part -> part != SubsidiaryPlan.PROCUREMENT || Boolean.TRUE.equals(buys))
                .toList();
    }

    /**
     * Tells whether the management plan lacks a procurement plan of which it is not known if the project needs it.
     *
     * @param required parts required
     * @return true if PROCUREMENT is required, lacking and not excused, and {@code buys} is not held
     */
    public boolean procurementPlanUndecided(Collection<SubsidiaryPlan> required) {
        return buys == null && lackingPlans(required).contains(SubsidiaryPlan.PROCUREMENT);
    }

    /**
     * Tells how the monitoring of the project can be seen.
     *
     * @param asOf date of judgement; what is dated later does not count
     * @return the latest sign of monitoring and the day from which silence is counted; meant for a project that executes
     */
    public Monitoring monitoring(LocalDate asOf) {
        return Monitoring.of(this, asOf);
    }

    private List<SubsidiaryPlan> lackingPlans(Collection<SubsidiaryPlan> required) {
        return managementPlan == null ? List.of() : managementPlan.lacking(required, processLog);
    }

    /**
     * Tells whether the project was ended before its scope was complete, as far as is known.
     *
     * @return true if the closure record says so
     */
    public boolean terminatedEarly() {
        return closure != null && closure.kind() == ClosureKind.EARLY_TERMINATION;
    }

    /**
     * Tells whether the project has just been stopped at a gate and the day of its closure is not held yet.
     *
     * @param asOf date of judgement
     * @return true if the latest gate decision is STOP and {@code closure.closedOn} is not held
     */
    public boolean stoppedAtGate(LocalDate asOf) {
        if (closure != null && closure.closedOn() != null || gatePlan == null) {
            return false;
        }
        GateReview latest = gatePlan.latestDecision(asOf);
        return latest != null && latest.decision() == GateDecision.STOP;
    }

    /**
     * Tells whether the final report is out: dated in the closure record, or an approved document of its own.
     *
     * @param asOf date of judgement
     * @return true if it was issued by that day
     */
    public boolean finalReportIssued(LocalDate asOf) {
        return closure != null && DateSpan.reached(closure.finalReportOn(), asOf)
                || artefacts != null && artefacts.approvedBy("FINAL_REPORT", asOf);
    }

    /**
     * Tells whether planning is done as far as is known.
     *
     * @param asOf date of judgement
     * @return true if the project executes or closes, or its management plan was approved by that day or without a date
     */
    public boolean planningFinished(LocalDate asOf) {
        boolean planned = managementPlan != null
                && managementPlan.approved()
                && (managementPlan.approvedOn() == null || !managementPlan.approvedOn().isAfter(asOf));
        return planned || state == ProjectState.EXECUTING || state == ProjectState.CLOSING;
    }

    /**
     * Tells whether it is not known how far planning is.
     *
     * @return true if neither the state nor the management plan is held
     */
    public boolean planningNotKnown() {
        return state == null && managementPlan == null;
    }

    /**
     * Returns what shows that planning is done, for example 2026-03-01 or EXECUTING.
     *
     * @return the day on which the management plan was approved, else the state; null when neither is held
     */
    public @Nullable Object planningFinishedOn() {
        boolean dated = managementPlan != null && managementPlan.approved() && managementPlan.approvedOn() != null;
        return dated ? managementPlan.approvedOn() : state;
    }

    /**
     * Returns the status of a change request.
     *
     * @param change the id; null finds none
     * @return the status; null when the request is not known
     */
    public @Nullable ChangeStatus changeStatus(@Nullable ChangeRequestId change) {
        ChangeRequest request = changeLog == null ? null : changeLog.request(change);
        return request == null ? null : request.status();
    }

    /**
     * Tells whether a change request is known to be approved.
     *
     * @param change the id; null finds none
     * @param asOf date of judgement
     * @return true if the request is known and approved on that day
     */
    public boolean changeApproved(@Nullable ChangeRequestId change, LocalDate asOf) {
        ChangeRequest request = changeLog == null ? null : changeLog.request(change);
        return request != null && request.approved(asOf);
    }

    /**
     * Measures a change against the baselines, the budget and the scope of the project.
     *
     * @param change a change request of this project
     * @param asOf date of judgement
     * @return its size
     */
    public ChangeSize sizeOf(ChangeRequest change, LocalDate asOf) {
        Integer items = deliverables == null ? null : deliverables.scopeItems();
        return ChangeSize.of(change, baselines, approvedBudget, items, asOf);
    }

    /**
     * Adds up what was changed since the project was last justified.
     *
     * @param asOf date of judgement
     * @return the approved changes since the first cost baseline and the last approval of the business case; null when the
     *     change log is not held
     */
    public @Nullable CumulativeChange cumulativeChange(LocalDate asOf) {
        LocalDate justifiedOn = businessCase == null ? null : businessCase.lastApprovalBy(asOf);
        return changeLog == null ? null : CumulativeChange.of(changeLog, baselines, justifiedOn, asOf);
    }

    /**
     * Finds the amounts that the one who decided a change may approve alone.
     *
     * @param change a change request of this project
     * @param asOf the day that counts while the day of the decision is not held
     * @param performing the performing organisation, for the heads of units
     * @return the limits in force on the day of the decision
     */
    public SpendingAuthority authorityOver(ChangeRequest change, LocalDate asOf, Organization performing) {
        LocalDate date = change.decidedOn() != null ? change.decidedOn() : asOf;
        return SpendingAuthority.of(this, change.decidedBy(), date, performing);
    }

    /**
     * Lists what nobody takes over although the project is closed.
     *
     * @param highScore probability x impact from which a risk is high, for example 0.18
     * @return open issues, risks and change requests without a receiving owner
     */
    public OpenMatters openMatters(BigDecimal highScore) {
        return OpenMatters.of(this, highScore);
    }

    /**
     * Lists what the record of an early termination lacks.
     *
     * @param asOf the day that counts while the day of closure is not held
     * @param performing the performing organisation, for the heads of units
     * @return the gaps in their order; empty when there is none or no closure is recorded
     */
    public List<TerminationGap> terminationGaps(LocalDate asOf, Organization performing) {
        return closure == null ? List.of() : TerminationGap.of(this, asOf, performing);
    }
}
