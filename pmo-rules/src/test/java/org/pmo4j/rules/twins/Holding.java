package org.pmo4j.rules.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.Lesson;
import org.pmo4j.model.delivery.Stakeholder;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.ManagementPlan;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.model.project.SubsidiaryPlan;

/**
 * What a project holds of an artefact on a date, restated: neither held nor missing means that the source does not keep it.
 *
 * @param status the status on that date; null where nothing is held or the status is not known
 */
public record Holding(boolean held, boolean missing, @Nullable DocumentStatus status) {

    private static final Set<String> KINDS_WITHOUT_STATUS = Set.of("LOG", "REGISTER", "DATA", "RECORD");

    /** What one place says: held with a status, known to be absent, or nothing. */
    private record Place(boolean held, boolean absent, @Nullable DocumentStatus status) {

        static final Place EMPTY = new Place(false, false, null);

        static Place present(boolean present) {
            return present ? new Place(true, false, DocumentStatus.APPROVED) : EMPTY;
        }

        static Place document(DocumentStatus status, @Nullable LocalDate approvedOn, LocalDate date) {
            return status == DocumentStatus.ABSENT
                    ? new Place(false, true, null)
                    : new Place(true, false, read(status, approvedOn, date));
        }
    }

    public boolean notHeld() {
        return !held && !missing;
    }

    public static Holding of(Project project, ArtefactType artefact, LocalDate date) {
        List<DocumentVersion> versions = versions(project, artefact);
        Place entry = latest(versions, date);
        Place dedicated = dedicated(project, artefact.id(), date);
        if (entry.held() || dedicated.held()) {
            boolean presence = KINDS_WITHOUT_STATUS.contains(artefact.kind());
            return new Holding(true, false, presence ? DocumentStatus.APPROVED : higher(entry, dedicated));
        }
        List<DocumentVersion> cases = artefact.id().equals("BUSINESS_CASE") && project.businessCase() != null
                ? project.businessCase().versions()
                : List.of();
        boolean none = versions.isEmpty() && cases.isEmpty();
        boolean later = versions.size() >= 2 || cases.size() >= 2;
        return new Holding(false, dedicated.absent() || project.artefacts() != null && (none || later), null);
    }

    private static List<DocumentVersion> versions(Project project, ArtefactType artefact) {
        return project.artefacts() == null
                ? List.of()
                : project.artefacts().artefacts().stream()
                        .filter(entry -> entry.type().id().equals(artefact.id()))
                        .flatMap(entry -> entry.versions().stream())
                        .toList();
    }

    private static Place latest(List<DocumentVersion> versions, LocalDate date) {
        DocumentVersion latest = null;
        for (DocumentVersion version : versions) {
            if (!version.updatedOn().isAfter(date)
                    && (latest == null || !version.updatedOn().isBefore(latest.updatedOn()))) {
                latest = version;
            }
        }
        return latest == null ? Place.EMPTY : new Place(true, false, read(latest.status(), latest.approvedOn(), date));
    }

    private static @Nullable DocumentStatus read(
            DocumentStatus status, @Nullable LocalDate approvedOn, LocalDate date) {
        if (status == DocumentStatus.SUPERSEDED && approvedOn == null) {
            return null;
        }
        if (status == DocumentStatus.SUPERSEDED || status == DocumentStatus.APPROVED) {
            return approvedOn != null && approvedOn.isAfter(date) ? DocumentStatus.SUBMITTED : DocumentStatus.APPROVED;
        }
        return status;
    }

    private static @Nullable DocumentStatus higher(Place one, Place other) {
        if (!one.held() || !other.held()) {
            return one.held() ? one.status() : other.status();
        }
        if (one.status() == null || other.status() == null) {
            return one.status() == null ? other.status() : one.status();
        }
        return one.status().compareTo(other.status()) > 0 ? one.status() : other.status();
    }

    private static Place dedicated(Project project, String artefact, LocalDate date) {
        return switch (artefact) {
            case "BUSINESS_CASE" -> businessCase(project.businessCase(), date);
            case "CHARTER" ->
                project.charter() == null
                        ? Place.EMPTY
                        : Place.document(
                                project.charter().status(), project.charter().approvedOn(), date);
            case "PM_PLAN" -> plan(project.managementPlan(), date);
            case "SCOPE_MGMT_PLAN" -> part(project, SubsidiaryPlan.SCOPE, date);
            case "REQUIREMENTS_MGMT_PLAN" -> part(project, SubsidiaryPlan.REQUIREMENTS, date);
            case "SCHEDULE_MGMT_PLAN" -> part(project, SubsidiaryPlan.SCHEDULE, date);
            case "COST_MGMT_PLAN" -> part(project, SubsidiaryPlan.COST, date);
            case "QUALITY_MGMT_PLAN" -> part(project, SubsidiaryPlan.QUALITY, date);
            case "RESOURCE_MGMT_PLAN" -> part(project, SubsidiaryPlan.RESOURCE, date);
            case "COMMS_MGMT_PLAN" -> part(project, SubsidiaryPlan.COMMUNICATIONS, date);
            case "RISK_MGMT_PLAN" -> part(project, SubsidiaryPlan.RISK, date);
            case "PROCUREMENT_MGMT_PLAN" -> part(project, SubsidiaryPlan.PROCUREMENT, date);
            case "STAKEHOLDER_ENG_PLAN" -> part(project, SubsidiaryPlan.STAKEHOLDER, date);
            case "CHANGE_MGMT_PLAN" -> part(project, SubsidiaryPlan.CHANGE, date);
            case "CONFIG_MGMT_PLAN" -> part(project, SubsidiaryPlan.CONFIGURATION, date);
            case "SCOPE_BASELINE", "SCOPE_STATEMENT", "WBS", "WBS_DICTIONARY" ->
                baseline(project, BaselineKind.SCOPE, date);
            case "SCHEDULE_BASELINE" -> baseline(project, BaselineKind.SCHEDULE, date);
            case "COST_BASELINE" -> baseline(project, BaselineKind.COST, date);
            case "PMB" -> performanceBaseline(project, date);
            default -> Place.present(registered(project, artefact, date));
        };
    }

    private static Place businessCase(@Nullable BusinessCase businessCase, LocalDate date) {
        if (businessCase == null) {
            return Place.EMPTY;
        }
        return businessCase.status() == DocumentStatus.ABSENT || businessCase.versions().isEmpty()
                ? Place.document(businessCase.status(), null, date)
                : latest(businessCase.versions(), date);
    }

    private static Place plan(@Nullable ManagementPlan plan, LocalDate date) {
        return plan == null ? Place.EMPTY : Place.document(plan.status(), plan.approvedOn(), date);
    }

    private static Place part(Project project, SubsidiaryPlan part, LocalDate date) {
        Place plan = plan(project.managementPlan(), date);
        boolean has = plan.held()
                && project.managementPlan().subsidiaryPlans() != null
                && project.managementPlan().subsidiaryPlans().contains(part);
        return has || plan.absent() ? plan : Place.EMPTY;
    }

    private static Place baseline(Project project, BaselineKind kind, LocalDate date) {
        Baseline highest = null;
        Baseline lowest = null;
        for (Baseline version : entries(project.baselines(), log -> log.baselines())) {
            if (version.kind() != kind) {
                continue;
            }
            LocalDate effective = version.effectiveOn() != null ? version.effectiveOn() : version.approvedOn();
            boolean inForce = effective == null || !effective.isAfter(date);
            if (inForce && (highest == null || number(version) > number(highest))) {
                highest = version;
            }
            if (lowest == null || number(version) < number(lowest)) {
                lowest = version;
            }
        }
        Baseline read = highest != null ? highest : lowest;
        return read == null ? Place.EMPTY : Place.document(read.status(), read.approvedOn(), date);
    }

    /** A version that is not held counts as lower than any other. */
    private static int number(Baseline baseline) {
        return baseline.version() == null ? 0 : baseline.version();
    }

    private static Place performanceBaseline(Project project, LocalDate date) {
        List<Place> three = new ArrayList<>();
        for (BaselineKind kind : List.of(BaselineKind.SCOPE, BaselineKind.SCHEDULE, BaselineKind.COST)) {
            three.add(baseline(project, kind, date));
        }
        Place own = baseline(project, BaselineKind.PERFORMANCE, date);
        if (!three.stream().allMatch(Place::held)) {
            return own;
        }
        DocumentStatus lowest = three.stream().map(Place::status).anyMatch(Objects::isNull)
                ? null
                : three.stream().map(Place::status).min(DocumentStatus::compareTo).orElseThrow();
        Place together = new Place(true, false, lowest);
        return own.held() ? new Place(true, false, higher(own, together)) : together;
    }

    private static boolean registered(Project project, String artefact, LocalDate date) {
        return switch (artefact) {
            case "STAKEHOLDER_REGISTER" ->
                some(project.stakeholderRegister(), r -> r.stakeholders(), Stakeholder::identifiedOn, date);
            case "RISK_REGISTER" -> some(project.riskRegister(), r -> r.risks(), risk -> null, date);
            case "ISSUE_LOG" -> some(project.issueLog(), r -> r.issues(), issue -> null, date);
            case "CHANGE_LOG", "CHANGE_REQUESTS" ->
                some(project.changeLog(), r -> r.requests(), ChangeRequest::requestedOn, date);
            case "LESSONS_REGISTER" -> some(project.lessons(), r -> r.lessons(), Lesson::recordedOn, date);
            case "DELIVERABLES" -> some(project.deliverables(), r -> r.deliverables(), one -> null, date);
            case "VERIFIED_DELIVERABLES" -> delivered(project, Deliverable::verifiedOn, date);
            case "ACCEPTED_DELIVERABLES" -> delivered(project, Deliverable::acceptedOn, date);
            case "PROJECT_SCHEDULE" -> project.schedule() != null;
            case "ACTIVITY_LIST" -> some(project.schedule(), r -> r.activities(), activity -> null, date);
            case "WPR" -> some(project.statusReports(), r -> r.reports(), StatusReport::reportedOn, date);
            case "TEAM_ASSIGNMENTS" -> some(project.allocations(), r -> r.allocations(), one -> null, date);
            case "BENEFITS_PLAN" -> project.benefitsPlan() != null;
            case "REQUIREMENTS_DOC" -> some(project.requirements(), r -> r.requirements(), one -> null, date);
            case "AGREEMENTS" -> some(project.procurements(), r -> r.agreements(), agreement -> null, date);
            case "FINAL_REPORT" ->
                project.closure() != null && known(project.closure().finalReportOn(), date);
            case "TRANSITION" ->
                some(
                        project.closure(),
                        r -> r.handovers() == null ? List.of() : r.handovers(),
                        Handover::handedOverOn,
                        date);
            default -> false;
        };
    }

    /** An entry that carries a date counts from that date on. */
    private static <R, E> boolean some(
            @Nullable R register,
            Function<R, ? extends Collection<E>> entries,
            Function<E, @Nullable LocalDate> dated,
            LocalDate date) {
        return entries(register, entries).stream()
                .map(dated)
                .anyMatch(day -> day == null || !day.isAfter(date));
    }

    private static boolean delivered(Project project, Function<Deliverable, @Nullable LocalDate> dated, LocalDate date) {
        return entries(project.deliverables(), r -> r.deliverables()).stream().anyMatch(one -> known(dated.apply(one), date));
    }

    private static boolean known(@Nullable LocalDate day, LocalDate date) {
        return day != null && !day.isAfter(date);
    }

    private static <R, E> Collection<E> entries(@Nullable R register, Function<R, ? extends Collection<E>> entries) {
        return register == null ? List.of() : entries.apply(register);
    }
}
