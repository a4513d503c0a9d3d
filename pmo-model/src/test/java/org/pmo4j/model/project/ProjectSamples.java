package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.process.Artefact;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.process.ArtefactType;

/** Projects and their parts of which a test states only what matters to it. */
final class ProjectSamples {

    static final Project PROJECT =
            ProjectBuilder.builder().id(new ProjectId("P-104")).name("Clinic").build();

    private ProjectSamples() {}

    static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }

    static DocumentVersion version(String updatedOn, DocumentStatus status, @Nullable String approvedOn) {
        return new DocumentVersion("1.0", LocalDate.parse(updatedOn), day(approvedOn), status);
    }

    static ArtefactRegister artefacts(ArtefactType type, DocumentVersion... versions) {
        return new ArtefactRegister(List.of(new Artefact(type, List.of(versions))));
    }

    static Charter charter(DocumentStatus status, @Nullable String approvedOn) {
        return CharterBuilder.builder().status(status).approvedOn(day(approvedOn)).build();
    }

    static ManagementPlan plan(DocumentStatus status, @Nullable String approvedOn) {
        return ManagementPlanBuilder.builder().status(status).approvedOn(day(approvedOn)).build();
    }

    static Baseline baseline(BaselineKind kind, int version, DocumentStatus status, @Nullable String approvedOn) {
        return BaselineBuilder.builder()
                .id(new BaselineId(kind + "-" + version))
                .kind(kind)
                .version(version)
                .status(status)
                .approvedOn(day(approvedOn))
                .build();
    }

    static RoleAssignment role(PartyId party, GovernanceRole role, @Nullable String start, @Nullable String finish) {
        return RoleAssignmentBuilder.builder()
                .party(party)
                .role(role)
                .start(day(start))
                .finish(day(finish))
                .build();
    }

    static ManagerAssignment manager(String id, PartyId party, @Nullable String start, @Nullable String finish) {
        return ManagerAssignmentBuilder.builder()
                .id(new AssignmentId(id))
                .party(party)
                .accountable(true)
                .start(day(start))
                .finish(day(finish))
                .build();
    }

    static ManagerRegister managers(ManagerAssignment... assignments) {
        return new ManagerRegister(Arrays.asList(assignments));
    }

    static PersonId person(String id) {
        return new PersonId(id);
    }
}
