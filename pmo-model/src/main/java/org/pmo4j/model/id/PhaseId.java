package org.pmo4j.model.id;

/**
 * Identity of a phase.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record PhaseId(String value) implements Identifier {

    public PhaseId {
        Identifier.check("PhaseId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
