package org.pmo4j.model.id;

/**
 * Identity of a resource.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record ResourceId(String value) implements Identifier {

    public ResourceId {
        Identifier.check("ResourceId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
