package org.pmo4j.model.id;

/**
 * Identity of a requirement.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record RequirementId(String value) implements Identifier {

    public RequirementId {
        Identifier.check("RequirementId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
