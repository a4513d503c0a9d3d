package org.pmo4j.model.process;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.internal.Check;

/**
 * Catalogue entry: a process and an artefact it produces, for example 4.1 and CHARTER (过程产出).
 *
 * @param process process of edition 6, or {@link ArtefactCatalogue#PRE_PROJECT}
 * @param artefact artefact type id
 * @param creates creates it, with or without approving it; false: only updates it
 * @param core core by default
 */
@RecordBuilder
public record ProcessOutput(
        ProcessId process,
        String artefact,
        boolean creates,
        boolean core)
        implements ProcessOutputBuilder.With {

    public ProcessOutput {
        var check = Check.of(ProcessOutput.class);
        check.required("process", process);
        artefact = check.text("artefact", artefact);
        check.done();
    }
}
