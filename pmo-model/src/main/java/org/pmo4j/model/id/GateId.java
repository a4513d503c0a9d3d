package org.pmo4j.model.id;

/**
 * Identity of a gate.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record GateId(String value) implements Identifier {

    public GateId {
        Identifier.check("GateId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
