package org.pmo4j.model.project;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.delivery.BenefitsPlan;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.LessonsLog;
import org.pmo4j.model.delivery.ProcurementLog;
import org.pmo4j.model.delivery.RequirementsRegister;
import org.pmo4j.model.delivery.StakeholderRegister;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.governance.AuditLog;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProgramId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.internal.Known;
import org.pmo4j.model.organization.OrganizationStructure;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.ProjectDates;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.process.ArtefactType;
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

    @Override
    public int hashCode() {
        return id.hashCode();
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
     * Looks at the gates of the project beside the rest of what it holds.
     *
     * @return the view
     */
    public ProjectGates gates() {
        return new ProjectGates(this);
    }

    /**
     * Looks at the planning and the processes of the project.
     *
     * @return the view
     */
    public ProjectProcesses processes() {
        return new ProjectProcesses(this);
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
     * Tells whether the project was ended before its scope was complete, as far as is known.
     *
     * @return true if the closure record says so
     */
    public boolean terminatedEarly() {
        return closure != null && closure.kind() == ClosureKind.EARLY_TERMINATION;
    }
}
