package org.pmo4j.model.gate;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.process.ArtefactType;

/**
 * An artefact that a gate requires (证据要求).
 *
 * @param artefact kind of artefact
 * @param mandatory must be there
 * @param minStatus lowest status accepted; null: the parameter
 */
public record EvidenceRequirement(
        ArtefactType artefact,
        boolean mandatory,
        @Nullable DocumentStatus minStatus) {

    public EvidenceRequirement {
        var check = Check.of(EvidenceRequirement.class);
        check.required("artefact", artefact);
        check.done();
    }
}
