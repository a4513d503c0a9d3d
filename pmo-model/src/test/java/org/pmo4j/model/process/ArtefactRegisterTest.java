package org.pmo4j.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;

class ArtefactRegisterTest {

    private static final ArtefactType REPORT = new ArtefactType("RISK_REPORT", "REPORT");
    private static final ArtefactType AGREEMENT = new ArtefactType("AGREEMENTS", "AGREEMENT");

    private static DocumentVersion version(String label, String updatedOn) {
        return new DocumentVersion(label, LocalDate.parse(updatedOn), null, DocumentStatus.DRAFT);
    }

    @Test
    void lists_versions_of_all_documents_of_a_type_by_date() {
        var register = new ArtefactRegister(List.of(
                new Artefact(AGREEMENT, List.of(version("a1", "2026-01-01"), version("a2", "2026-03-01"))),
                new Artefact(REPORT, List.of(version("r", "2026-01-15"))),
                new Artefact(AGREEMENT, List.of(version("b1", "2026-02-01"), version("b2", "2026-03-01")))));

        assertThat(register.versions("AGREEMENTS"))
                .extracting(DocumentVersion::version)
                .containsExactly("a1", "b1", "a2", "b2");
        assertThat(register.versions("WBS")).isEmpty();
    }

    @Test
    void refuses_a_document_without_versions() {
        var refusal = catchThrowableOfType(InvalidModelException.class, () -> new Artefact(REPORT, List.of()));

        assertThat(refusal.faults())
                .containsExactly(new Fault("versions", "is empty, at least 1 version is required"));
    }
}
