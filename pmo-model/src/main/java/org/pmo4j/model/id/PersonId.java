package org.pmo4j.model.id;

/**
 * Identity of a person.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record PersonId(String value) implements PartyId {

    public PersonId {
        Identifier.check("PersonId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
