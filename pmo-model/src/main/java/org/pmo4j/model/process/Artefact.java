package org.pmo4j.model.process;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

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

    /**
     * Returns the artefact as known on a day, without versions dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public Artefact knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, versions, DocumentVersion::updatedOn);
        return known == versions ? this : new Artefact(type, known);
    }
}
