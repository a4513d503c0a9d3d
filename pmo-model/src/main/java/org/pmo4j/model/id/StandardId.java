package org.pmo4j.model.id;

/**
 * Identity of a standard.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record StandardId(String value) implements Identifier {

    public StandardId {
        Identifier.check("StandardId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
