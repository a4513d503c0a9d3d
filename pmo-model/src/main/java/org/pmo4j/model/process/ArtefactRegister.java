package org.pmo4j.model.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

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
     * Returns the register as known on a day, without document versions updated after it. An artefact that loses all
     * its versions goes too.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public ArtefactRegister knownAt(LocalDate asOf) {
        var known = Known.each(artefacts, artefact -> knownAt(artefact, asOf));
        return known == artefacts ? this : new ArtefactRegister(known);
    }

    private static @Nullable Artefact knownAt(Artefact artefact, LocalDate asOf) {
        boolean unknown = !artefact.versions().isEmpty()
                && artefact.versions().stream().allMatch(version -> version.updatedOn().isAfter(asOf));
        return unknown ? null : artefact.knownAt(asOf);
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

    /**
     * Tells whether a kind of document was approved by a day.
     *
     * @param artefact id of the artefact type, for example FINAL_REPORT
     * @param asOf the day, included
     * @return true if some version counts as approved and its day of approval is not later, or not held
     */
    public boolean approvedBy(String artefact, LocalDate asOf) {
        return versions(artefact).stream()
                .anyMatch(version -> version.approved()
                        && (version.approvedOn() == null || !version.approvedOn().isAfter(asOf)));
    }
}
