package org.pmo4j.rules.twins;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.ManagementPlan;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.SubsidiaryPlan;

/**
 * What a project holds of an artefact on a date, restated: neither held nor missing means that the source does not keep it.
 *
 * @param status the status on that date; null where nothing is held or the status is not known
 */
public record Holding(boolean held, boolean missing, @Nullable DocumentStatus status) {

    private static final Set<String> KINDS_WITHOUT_STATUS = Set.of("LOG", "REGISTER", "DATA", "RECORD");

    private static final Map<String, SubsidiaryPlan> PARTS = Map.ofEntries(
            Map.entry("SCOPE_MGMT_PLAN", SubsidiaryPlan.SCOPE),
            Map.entry("REQUIREMENTS_MGMT_PLAN", SubsidiaryPlan.REQUIREMENTS),
            Map.entry("SCHEDULE_MGMT_PLAN", SubsidiaryPlan.SCHEDULE),
            Map.entry("COST_MGMT_PLAN", SubsidiaryPlan.COST),
            Map.entry("QUALITY_MGMT_PLAN", SubsidiaryPlan.QUALITY),
            Map.entry("RESOURCE_MGMT_PLAN", SubsidiaryPlan.RESOURCE),
            Map.entry("COMMS_MGMT_PLAN", SubsidiaryPlan.COMMUNICATIONS),
            Map.entry("RISK_MGMT_PLAN", SubsidiaryPlan.RISK),
            Map.entry("PROCUREMENT_MGMT_PLAN", SubsidiaryPlan.PROCUREMENT),
            Map.entry("STAKEHOLDER_ENG_PLAN", SubsidiaryPlan.STAKEHOLDER),
            Map.entry("CHANGE_MGMT_PLAN", SubsidiaryPlan.CHANGE),
            Map.entry("CONFIG_MGMT_PLAN", SubsidiaryPlan.CONFIGURATION));

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

    /** A status that is not known may be the highest. */
    private static @Nullable DocumentStatus higher(Place one, Place other) {
        if (!one.held() || !other.held()) {
            return one.held() ? one.status() : other.status();
        }
        if (one.status() == null || other.status() == null) {
            DocumentStatus known = one.status() == null ? other.status() : one.status();
            return known == DocumentStatus.APPROVED ? known : null;
        }
        return one.status().compareTo(other.status()) > 0 ? one.status() : other.status();
    }

    private static Place dedicated(Project project, String artefact, LocalDate date) {
        return switch (artefact) {
            case "BUSINESS_CASE" -> businessCase(project.businessCase(), date);
            case "CHARTER" ->
                project.charter() == null
                        ? Place.EMPTY
                        : Place.document(project.charter().status(), project.charter().approvedOn(), date);
            case "PM_PLAN" -> plan(project.managementPlan(), date);
            case "SCOPE_BASELINE", "SCOPE_STATEMENT", "WBS", "WBS_DICTIONARY" ->
                baseline(project, BaselineKind.SCOPE, date);
            case "SCHEDULE_BASELINE" -> baseline(project, BaselineKind.SCHEDULE, date);
            case "COST_BASELINE" -> baseline(project, BaselineKind.COST, date);
            case "PMB" -> performanceBaseline(project, date);
            default ->
                PARTS.containsKey(artefact)
                        ? part(project, PARTS.get(artefact), date)
                        : Place.present(Registered.holds(project, artefact, date));
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

    /** Versions known not to exist say nothing, unless there are no others. */
    private static Place baseline(Project project, BaselineKind kind, LocalDate date) {
        Baseline highest = null;
        Baseline lowest = null;
        boolean absent = false;
        List<Baseline> versions =
                project.baselines() == null ? List.of() : project.baselines().baselines();
        for (Baseline version : versions) {
            if (version.kind() != kind) {
                continue;
            }
            if (version.status() == DocumentStatus.ABSENT) {
                absent = true;
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
        return read == null
                ? new Place(false, absent, null)
                : new Place(true, false, read(read.status(), read.approvedOn(), date));
    }

    /** A version that is not held counts as lower than any other. */
    private static int number(Baseline baseline) {
        return baseline.version() == null ? 0 : baseline.version();
    }

    /** The specification does not say which counts where both are held: the integrated baseline does, as in the rules. */
    private static Place performanceBaseline(Project project, LocalDate date) {
        Place integrated = baseline(project, BaselineKind.PERFORMANCE, date);
        List<Place> three = Stream.of(BaselineKind.SCOPE, BaselineKind.SCHEDULE, BaselineKind.COST)
                .map(kind -> baseline(project, kind, date))
                .toList();
        if (integrated.held() || !three.stream().allMatch(Place::held)) {
            return integrated;
        }
        boolean known = three.stream().allMatch(place -> place.status() != null);
        Stream<DocumentStatus> statuses = three.stream().map(Place::status);
        return new Place(true, false, known ? statuses.min(DocumentStatus::compareTo).orElseThrow() : null);
    }
}
