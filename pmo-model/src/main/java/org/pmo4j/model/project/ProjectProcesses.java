package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineReadiness;
import org.pmo4j.model.process.KnowledgeArea;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.process.ProcessLog;

/**
 * The planning and the processes of one project (项目过程): what was planned, done, left out and monitored, beside the registers
 * in which its traces are to be found.
 */
public final class ProjectProcesses {

    private final Project project;

    ProjectProcesses(Project project) {
        this.project = project;
    }

    /**
     * Tells whether planning is done as far as is known.
     *
     * @param asOf date of judgement
     * @return true if the project executes or closes, or its management plan was approved by that day or without a date
     */
    public boolean planningFinished(LocalDate asOf) {
        ManagementPlan plan = project.managementPlan();
        boolean planned =
                plan != null && plan.approved() && (plan.approvedOn() == null || !plan.approvedOn().isAfter(asOf));
        return planned || project.state() == ProjectState.EXECUTING || project.state() == ProjectState.CLOSING;
    }

    /**
     * Tells whether it is not known how far planning is.
     *
     * @return true if neither the state nor the management plan is held
     */
    public boolean planningNotKnown() {
        return project.state() == null && project.managementPlan() == null;
    }

    /**
     * Returns what shows that planning is done, for example 2026-03-01 or EXECUTING.
     *
     * @return the day on which the management plan was approved, else the state; null when neither is held
     */
    public @Nullable Object planningFinishedOn() {
        ManagementPlan plan = project.managementPlan();
        return plan != null && plan.approved() && plan.approvedOn() != null ? plan.approvedOn() : project.state();
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
        if (project.processLog() == null || !project.processLog().executionBegun()) {
            return new BaselineReadiness(List.of(), List.of(), List.of());
        }
        Collection<BaselineKind> kinds = project.lifecycle() == Lifecycle.ADAPTIVE ? adaptive : predictive;
        return project.baselines() == null
                ? new BaselineReadiness(List.of(), List.of(), kinds.stream().sorted().toList())
                : project.baselines().readiness(kinds, project.processLog().executionStart());
    }

    /**
     * Tells how the monitoring of the project can be seen.
     *
     * @param asOf date of judgement; what is dated later does not count
     * @return the latest sign of monitoring and the day from which silence is counted; meant for a project that executes
     */
    public Monitoring monitoring(LocalDate asOf) {
        return Monitoring.of(project, asOf);
    }

    /**
     * Lists the completed processes that should have left a core document, with those documents that are missing.
     *
     * @param asOf date of judgement
     * @return the processes by key; empty when the process log is not held
     */
    public List<CompletedProcess> completedProcesses(LocalDate asOf) {
        return CompletedProcess.of(project, asOf);
    }

    /**
     * Lists the process groups that the project has been through without evidence. Until it is closed, CLOSING is not asked
     * for: it is under way.
     *
     * @return the groups in order, as {@link ProcessLog#missingGroups}; empty when the process log is not held
     */
    public List<ProcessGroup> missingGroups() {
        ProcessGroup last =
                project.state() == ProjectState.CLOSED ? ProcessGroup.CLOSING : ProcessGroup.MONITORING_AND_CONTROLLING;
        return project.processLog() == null ? List.of() : project.processLog().missingGroups(last);
    }

    /**
     * Lists the knowledge areas of edition 6 that were not dealt with. PROCUREMENT is asked for only if the project is known
     * to buy.
     *
     * @return the areas in the order of {@link KnowledgeArea}; empty when the process log is not held
     */
    public List<KnowledgeArea> missingAreas() {
        return Arrays.stream(KnowledgeArea.values())
                .filter(area -> project.processLog() != null && !project.processLog().covers(area))
                .filter(area -> area != KnowledgeArea.PROCUREMENT || Boolean.TRUE.equals(project.buys()))
                .toList();
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
                .filter(part -> part != SubsidiaryPlan.PROCUREMENT || Boolean.TRUE.equals(project.buys()))
                .toList();
    }

    /**
     * Tells whether the management plan lacks a procurement plan of which it is not known if the project needs it.
     *
     * @param required parts required
     * @return true if PROCUREMENT is required, lacking and not excused, and {@code buys} is not held
     */
    public boolean procurementPlanUndecided(Collection<SubsidiaryPlan> required) {
        return project.buys() == null && lackingPlans(required).contains(SubsidiaryPlan.PROCUREMENT);
    }

    private List<SubsidiaryPlan> lackingPlans(Collection<SubsidiaryPlan> required) {
        ManagementPlan plan = project.managementPlan();
        return plan == null ? List.of() : plan.lacking(required, project.processLog());
    }
}
