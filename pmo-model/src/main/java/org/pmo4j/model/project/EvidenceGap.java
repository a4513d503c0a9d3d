package org.pmo4j.model.project;

import org.pmo4j.model.Localized;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactType;

/**
 * An artefact that a gate requires and that is not there, not good enough, or not known, for example CHARTER, held as
 * DRAFT, required as APPROVED.
 *
 * @param artefact id of the artefact type
 * @param observed what the project holds
 * @param required lowest status accepted
 */
public record EvidenceGap(String artefact, Evidence observed, DocumentStatus required) implements Localized {

    public EvidenceGap {
        var check = Check.of(EvidenceGap.class);
        artefact = check.text("artefact", artefact);
        check.required("observed", observed);
        check.required("required", required);
        check.done();
    }

    /**
     * Returns the gap in words, for example {@code CHARTER MISSING instead of APPROVED}.
     *
     * @return the artefact, its status as far as it is known, and the status required
     */
    @Override
    public String nameEn() {
        Enum<?> found = observed.status() == null ? observed.kind() : observed.status();
        return artefact + " " + found + " instead of " + required;
    }

    /**
     * Returns the gap in Chinese words, for example {@code 项目章程缺失(要求已批准)}.
     *
     * @return the artefact, its status as far as it is known, and the status required
     */
    @Override
    public String nameZh() {
        String found = observed.status() != null ? observed.status().nameZh() : observed.missing() ? "缺失" : "未知";
        ArtefactType type = ArtefactCatalogue.find(artefact);
        return (type == null ? artefact + " " : type.nameZh()) + found + "(要求" + required.nameZh() + ")";
    }

    @Override
    public String toString() {
        return nameEn();
    }
}
