package org.pmo4j.model.process;

import org.pmo4j.model.internal.Check;

/**
 * Catalogue entry of an artefact (artefacts.csv, extensible) (工件类型).
 *
 * @param id id; for example CHARTER
 * @param kind kind; kind of artefacts.csv
 */
public record ArtefactType(
        String id,
        String kind) {

    public ArtefactType {
        var check = Check.of(ArtefactType.class);
        id = check.text("id", id);
        kind = check.text("kind", kind);
        check.done();
    }
}
