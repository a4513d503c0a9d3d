package org.pmo4j.model.id;

/**
 * Identity of an allocation.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record AllocationId(String value) implements Identifier {

    public AllocationId {
        Identifier.check("AllocationId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
