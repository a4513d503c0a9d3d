package org.pmo4j.model.process;

import java.util.List;
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
}
