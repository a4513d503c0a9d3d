package org.pmo4j.model.id;

/**
 * Identity of a project.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record ProjectId(String value) implements Identifier {

    public ProjectId {
        Identifier.check("ProjectId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
