package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.EvidenceRequirement;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.process.ArtefactType;

/** Looks an artefact up in the list of documents and in the register that holds it. */
final class EvidenceSearch {

    /** Kinds of artefacts.csv that are kept, not approved: being there is enough. */
    private static final Set<String> KEPT_NOT_APPROVED = Set.of("LOG", "REGISTER", "DATA", "RECORD");

    private final Project project;
    private final LocalDate date;

    EvidenceSearch(Project project, LocalDate date) {
        this.project = project;
        this.date = date;
    }

    Evidence of(ArtefactType artefact) {
        Evidence register = EvidenceSources.of(artefact.id()).apply(project, date);
        List<DocumentVersion> versions =
                project.artefacts() == null ? List.of() : project.artefacts().versions(artefact.id());
        DocumentVersion version = DocumentVersion.inForceOn(versions, date);
        if (version != null || register.held()) {
            return Evidence.held(
                    KEPT_NOT_APPROVED.contains(artefact.kind()) ? DocumentStatus.APPROVED : status(version, register));
        }
        if (register.missing()) {
            return Evidence.MISSING;
        }
        // One version later than the date may be the newest of several: the source does not keep what was there before.
        boolean historyKept = Math.max(versions.size(), businessCaseVersions(artefact)) != 1;
        return project.artefacts() != null && historyKept ? Evidence.MISSING : Evidence.NOT_HELD;
    }

    /** Lists the mandatory requirements whose evidence meets a condition, by artefact. */
    List<EvidenceGap> gaps(Gate gate, DocumentStatus minimum, BiPredicate<Evidence, DocumentStatus> condition) {
        List<EvidenceRequirement> requirements = gate.evidence() == null ? List.of() : gate.evidence();
        return requirements.stream()
                .filter(EvidenceRequirement::mandatory)
                .map(requirement -> new EvidenceGap(
                        requirement.artefact().id(),
                        of(requirement.artefact()),
                        requirement.minStatus() == null ? minimum : requirement.minStatus()))
                .filter(gap -> condition.test(gap.observed(), gap.required()))
                .sorted(Comparator.comparing(EvidenceGap::artefact))
                .toList();
    }

    private @Nullable DocumentStatus status(@Nullable DocumentVersion version, Evidence register) {
        if (version == null) {
            return register.status();
        }
        DocumentStatus listed = version.statusOn(date);
        return register.held() ? higher(listed, register.status()) : listed;
    }

    /** A status that is not known may be any: then only APPROVED is known to be the higher one. */
    private static @Nullable DocumentStatus higher(@Nullable DocumentStatus one, @Nullable DocumentStatus other) {
        if (one == null || other == null) {
            DocumentStatus known = one == null ? other : one;
            return known == DocumentStatus.APPROVED ? known : null;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private int businessCaseVersions(ArtefactType artefact) {
        return EvidenceSources.BUSINESS_CASE.equals(artefact.id()) && project.businessCase() != null
                ? project.businessCase().versions().size()
                : 0;
    }
}
