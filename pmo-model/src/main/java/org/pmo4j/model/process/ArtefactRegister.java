package org.pmo4j.model.process;

import java.util.Comparator;
import java.util.List;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.internal.Check;

/**
 * Documents of the project (工件登记册).
 *
 * @param artefacts entries; 0..n
 */
public record ArtefactRegister(
        List<Artefact> artefacts) {

    public ArtefactRegister {
        var check = Check.of(ArtefactRegister.class);
        artefacts = check.list("artefacts", artefacts);
        check.done();
    }

    /**
     * Lists all versions of a kind of document, for example of the three agreements a project has.
     *
     * @param artefact id of the artefact type, for example RISK_REPORT
     * @return the versions by date; empty when the register has no such document
     */
    public List<DocumentVersion> versions(String artefact) {
        return artefacts.stream()
                .filter(entry -> entry.type().id().equals(artefact))
                .flatMap(entry -> entry.versions().stream())
                .sorted(Comparator.comparing(DocumentVersion::updatedOn))
                .toList();
    }
}
