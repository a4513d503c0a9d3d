package org.pmo4j.model.id;

/**
 * Identity of an organization.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record OrganizationId(String value) implements Identifier {

    public OrganizationId {
        Identifier.check("OrganizationId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
