package org.pmo4j.model.id;

/**
 * Identity of an activity.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record ActivityId(String value) implements Identifier {

    public ActivityId {
        Identifier.check("ActivityId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
