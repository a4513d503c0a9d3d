package org.pmo4j.model.id;

/**
 * Identity of a change request.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record ChangeRequestId(String value) implements Identifier {

    public ChangeRequestId {
        Identifier.check("ChangeRequestId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
