package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.Lesson;
import org.pmo4j.model.delivery.LessonsLog;
import org.pmo4j.model.delivery.ProcurementLog;
import org.pmo4j.model.delivery.RequirementsRegister;
import org.pmo4j.model.delivery.Stakeholder;
import org.pmo4j.model.delivery.StakeholderRegister;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.risk.IssueLog;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.schedule.Schedule;

/**
 * The registers of a project that hold an artefact of their own, besides the list of documents: the risk register is
 * the artefact RISK_REGISTER, a subsidiary plan is part of the management plan, and so on.
 */
final class EvidenceSources {

    /** What one register holds of an artefact on a date; MISSING only where the document is known not to exist. */
    interface Source extends BiFunction<Project, LocalDate, Evidence> {}

    static final String BUSINESS_CASE = "BUSINESS_CASE";

    private EvidenceSources() {}

    /** Finds the register that holds an artefact of its own; for any other artefact one that holds nothing. */
    static Source of(String artefact) {
        return switch (artefact) {
            case BUSINESS_CASE -> EvidenceSources::businessCase;
            case "CHARTER" -> EvidenceSources::charter;
            case "PM_PLAN" -> EvidenceSources::managementPlan;
            case "SCOPE_MGMT_PLAN" -> part(SubsidiaryPlan.SCOPE);
            case "REQUIREMENTS_MGMT_PLAN" -> part(SubsidiaryPlan.REQUIREMENTS);
            case "SCHEDULE_MGMT_PLAN" -> part(SubsidiaryPlan.SCHEDULE);
            case "COST_MGMT_PLAN" -> part(SubsidiaryPlan.COST);
            case "QUALITY_MGMT_PLAN" -> part(SubsidiaryPlan.QUALITY);
            case "RESOURCE_MGMT_PLAN" -> part(SubsidiaryPlan.RESOURCE);
            case "COMMS_MGMT_PLAN" -> part(SubsidiaryPlan.COMMUNICATIONS);
            case "RISK_MGMT_PLAN" -> part(SubsidiaryPlan.RISK);
            case "PROCUREMENT_MGMT_PLAN" -> part(SubsidiaryPlan.PROCUREMENT);
            case "STAKEHOLDER_ENG_PLAN" -> part(SubsidiaryPlan.STAKEHOLDER);
            case "CHANGE_MGMT_PLAN" -> part(SubsidiaryPlan.CHANGE);
            case "CONFIG_MGMT_PLAN" -> part(SubsidiaryPlan.CONFIGURATION);
            case "SCOPE_BASELINE" -> baseline(BaselineKind.SCOPE);
            case "SCHEDULE_BASELINE" -> baseline(BaselineKind.SCHEDULE);
            case "COST_BASELINE" -> baseline(BaselineKind.COST);
            case "PMB" -> EvidenceSources::performanceBaseline;
            case "SCOPE_STATEMENT" -> baseline(BaselineKind.SCOPE);
            case "WBS" -> baseline(BaselineKind.SCOPE);
            case "WBS_DICTIONARY" -> baseline(BaselineKind.SCOPE);
            case "STAKEHOLDER_REGISTER" ->
                    entries(Project::stakeholderRegister, StakeholderRegister::stakeholders, Stakeholder::identifiedOn);
            case "REQUIREMENTS_DOC" -> entries(Project::requirements, RequirementsRegister::requirements);
            case "RISK_REGISTER" -> entries(Project::riskRegister, RiskRegister::risks);
            case "ISSUE_LOG" -> entries(Project::issueLog, IssueLog::issues);
            case "CHANGE_LOG" -> entries(Project::changeLog, ChangeLog::requests, ChangeRequest::requestedOn);
            case "CHANGE_REQUESTS" -> entries(Project::changeLog, ChangeLog::requests, ChangeRequest::requestedOn);
            case "LESSONS_REGISTER" -> entries(Project::lessons, LessonsLog::lessons, Lesson::recordedOn);
            case "DELIVERABLES" -> entries(Project::deliverables, DeliverableRegister::deliverables);
            case "VERIFIED_DELIVERABLES" -> events(Project::deliverables, EvidenceSources::verifications);
            case "ACCEPTED_DELIVERABLES" -> events(Project::deliverables, EvidenceSources::acceptances);
            case "PROJECT_SCHEDULE" -> entries(Project::schedule, List::of);
            case "ACTIVITY_LIST" -> entries(Project::schedule, Schedule::activities);
            case "TEAM_ASSIGNMENTS" -> entries(Project::allocations, AllocationPlan::allocations);
            case "AGREEMENTS" -> entries(Project::procurements, ProcurementLog::agreements);
            case "BENEFITS_PLAN" -> entries(Project::benefitsPlan, List::of);
            case "WPR" -> entries(Project::statusReports, StatusReportLog::reports, StatusReport::reportedOn);
            case "FINAL_REPORT" -> events(Project::closure, closure -> Arrays.asList(closure.finalReportOn()));
            case "TRANSITION" -> entries(Project::closure, EvidenceSources::handovers, Handover::handedOverOn);
            default -> (project, date) -> Evidence.NOT_HELD;
        };
    }

    /** A register that holds the artefact as soon as it has an entry. */
    private static <R, E> Source entries(Function<Project, @Nullable R> register, Function<R, List<E>> entries) {
        return entries(register, entries, entry -> null);
    }

    /** A register that holds the artefact as soon as it has an entry, dated by the day if it has a date. */
    private static <R, E> Source entries(
            Function<Project, @Nullable R> register,
            Function<R, List<E>> entries,
            Function<E, @Nullable LocalDate> on) {
        return (project, date) -> {
            R found = register.apply(project);
            return present(found != null && entries.apply(found).stream().anyMatch(entry -> {
                LocalDate day = on.apply(entry);
                return day == null || !day.isAfter(date);
            }));
        };
    }

    /** A register that holds the artefact as soon as something is dated by the day. */
    private static <R> Source events(
            Function<Project, @Nullable R> register, Function<R, List<@Nullable LocalDate>> days) {
        return (project, date) -> {
            R found = register.apply(project);
            return present(found != null && days.apply(found).stream().anyMatch(day -> DateSpan.reached(day, date)));
        };
    }

    private static Evidence present(boolean there) {
        return there ? Evidence.held(DocumentStatus.APPROVED) : Evidence.NOT_HELD;
    }

    private static List<@Nullable LocalDate> verifications(DeliverableRegister register) {
        return register.deliverables().stream().<@Nullable LocalDate>map(Deliverable::verifiedOn).toList();
    }

    private static List<@Nullable LocalDate> acceptances(DeliverableRegister register) {
        return register.deliverables().stream().<@Nullable LocalDate>map(Deliverable::acceptedOn).toList();
    }

    private static List<Handover> handovers(ClosureRecord closure) {
        return closure.handovers() == null ? List.of() : closure.handovers();
    }

    private static Evidence businessCase(Project project, LocalDate date) {
        BusinessCase document = project.businessCase();
        if (document == null || document.status() == DocumentStatus.ABSENT || document.versions().isEmpty()) {
            return document == null ? Evidence.NOT_HELD : document(document.status(), null, date);
        }
        DocumentVersion version = DocumentVersion.inForceOn(document.versions(), date);
        return version == null ? Evidence.NOT_HELD : Evidence.held(version.statusOn(date));
    }

    private static Evidence charter(Project project, LocalDate date) {
        Charter document = project.charter();
        return document == null ? Evidence.NOT_HELD : document(document.status(), document.approvedOn(), date);
    }

    private static Evidence managementPlan(Project project, LocalDate date) {
        ManagementPlan document = project.managementPlan();
        return document == null ? Evidence.NOT_HELD : document(document.status(), document.approvedOn(), date);
    }

    private static Evidence document(DocumentStatus status, @Nullable LocalDate approvedOn, LocalDate date) {
        return status == DocumentStatus.ABSENT ? Evidence.MISSING : Evidence.held(status.readOn(approvedOn, date));
    }

    /** A part of the management plan has the status of the plan. */
    private static Source part(SubsidiaryPlan part) {
        return (project, date) -> {
            Evidence plan = managementPlan(project, date);
            return plan.held() && !project.managementPlan().has(part) ? Evidence.NOT_HELD : plan;
        };
    }

    /** The highest version in force on the day speaks for the kind; where none is yet, the lowest. */
    private static Source baseline(BaselineKind kind) {
        return (project, date) -> {
            List<Baseline> all = project.baselines() == null ? List.of() : project.baselines().baselines();
            List<Baseline> versions = all.stream().filter(baseline -> baseline.kind() == kind).toList();
            var existing = versions.stream().filter(baseline -> baseline.status() != DocumentStatus.ABSENT).toList();
            return existing.stream()
                    .filter(baseline -> baseline.effectiveDate() == null || !baseline.effectiveDate().isAfter(date))
                    .max(Baseline.BY_VERSION)
                    .or(() -> existing.stream().min(Baseline.BY_VERSION))
                    .map(baseline -> document(baseline.status(), baseline.approvedOn(), date))
                    .orElse(versions.isEmpty() ? Evidence.NOT_HELD : Evidence.MISSING);
        };
    }

    /** The integrated baseline, or else the three it is made of, which are as good as the weakest of them. */
    private static Evidence performanceBaseline(Project project, LocalDate date) {
        Evidence integrated = baseline(BaselineKind.PERFORMANCE).apply(project, date);
        if (integrated.held()) {
            return integrated;
        }
        DocumentStatus lowest = DocumentStatus.APPROVED;
        boolean known = true;
        for (BaselineKind kind : List.of(BaselineKind.SCOPE, BaselineKind.SCHEDULE, BaselineKind.COST)) {
            Evidence one = baseline(kind).apply(project, date);
            if (!one.held()) {
                return integrated;
            }
            known = known && one.status() != null;
            lowest = one.status() != null && one.status().compareTo(lowest) < 0 ? one.status() : lowest;
        }
        return Evidence.held(known ? lowest : null);
    }
}
