package org.pmo4j.model.id;

/**
 * Identity of a stakeholder.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record StakeholderId(String value) implements Identifier {

    public StakeholderId {
        Identifier.check("StakeholderId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
