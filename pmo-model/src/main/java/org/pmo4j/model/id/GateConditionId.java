package org.pmo4j.model.id;

/**
 * Identity of a gate condition.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record GateConditionId(String value) implements Identifier {

    public GateConditionId {
        Identifier.check("GateConditionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
