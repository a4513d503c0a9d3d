package org.pmo4j.model.process;

import org.pmo4j.model.Localized;
import org.pmo4j.model.internal.Check;

/**
 * Kind of artefact, for example CHARTER, the project charter 项目章程 (工件类型). The kinds of the catalogue are found by
 * {@link ArtefactCatalogue#find}; an organisation may use kinds of its own beside them.
 *
 * @param id id; for example CHARTER
 * @param kind what it is, for example PLAN, LOG or BASELINE
 */
public record ArtefactType(
        String id,
        String kind)
        implements Localized {

    public ArtefactType {
        var check = Check.of(ArtefactType.class);
        id = check.text("id", id);
        kind = check.text("kind", kind);
        check.done();
    }

    /**
     * Returns the English name in the catalogue.
     *
     * @return the name; the id where the catalogue does not hold it
     */
    @Override
    public String nameEn() {
        return ArtefactCatalogue.name(id, Localized::nameEn);
    }

    /**
     * Returns the Chinese name in the catalogue.
     *
     * @return the name; the id where the catalogue does not hold it
     */
    @Override
    public String nameZh() {
        return ArtefactCatalogue.name(id, Localized::nameZh);
    }

    @Override
    public String toString() {
        return id;
    }
}
