package org.pmo4j.model.id;

/**
 * Identity of a pmo.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record PmoId(String value) implements PartyId {

    public PmoId {
        Identifier.check("PmoId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
