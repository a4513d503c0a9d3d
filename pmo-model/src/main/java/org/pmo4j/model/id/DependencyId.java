package org.pmo4j.model.id;

/**
 * Identity of a dependency.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record DependencyId(String value) implements Identifier {

    public DependencyId {
        Identifier.check("DependencyId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
