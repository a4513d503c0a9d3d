package org.pmo4j.model.id;

/**
 * Identity of an objective.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record ObjectiveId(String value) implements Identifier {

    public ObjectiveId {
        Identifier.check("ObjectiveId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
