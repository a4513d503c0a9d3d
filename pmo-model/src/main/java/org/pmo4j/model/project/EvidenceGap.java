package org.pmo4j.model.project;

import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.internal.Check;

/**
 * An artefact that a gate requires and that is not there, not good enough, or not known, for example CHARTER, held as
 * DRAFT, required as APPROVED.
 *
 * @param artefact id of the artefact type
 * @param observed what the project holds
 * @param required lowest status accepted
 */
public record EvidenceGap(String artefact, Evidence observed, DocumentStatus required) {

    public EvidenceGap {
        var check = Check.of(EvidenceGap.class);
        artefact = check.text("artefact", artefact);
        check.required("observed", observed);
        check.required("required", required);
        check.done();
    }
}
