package org.pmo4j.model.id;

/**
 * Identity of an unit.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record UnitId(String value) implements PartyId {

    public UnitId {
        Identifier.check("UnitId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
