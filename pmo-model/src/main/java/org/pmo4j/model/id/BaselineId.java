package org.pmo4j.model.id;

/**
 * Identity of a baseline.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record BaselineId(String value) implements Identifier {

    public BaselineId {
        Identifier.check("BaselineId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
