package org.pmo4j.model.process;

import java.util.List;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.internal.Check;

/**
 * A document, log or record of the project (工件).
 *
 * @param type kind (artefacts.csv)
 * @param versions versions; 1..n, by date
 */
public record Artefact(
        ArtefactType type,
        List<DocumentVersion> versions) {

    public Artefact {
        var check = Check.of(Artefact.class);
        check.required("type", type);
        versions = check.sorted("versions", versions, DocumentVersion::updatedOn);
        if (versions != null && versions.isEmpty()) {
            check.fault("versions", "is empty, at least 1 version is required");
        }
        check.done();
    }
}
