package org.pmo4j.model.id;

/**
 * Identity of a decision.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record DecisionId(String value) implements Identifier {

    public DecisionId {
        Identifier.check("DecisionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
