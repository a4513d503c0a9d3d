package org.pmo4j.model.id;

/**
 * Identity of a risk.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record RiskId(String value) implements Identifier {

    public RiskId {
        Identifier.check("RiskId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
