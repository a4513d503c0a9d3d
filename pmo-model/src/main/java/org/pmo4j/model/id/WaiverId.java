package org.pmo4j.model.id;

/**
 * Identity of a waiver.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record WaiverId(String value) implements Identifier {

    public WaiverId {
        Identifier.check("WaiverId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
