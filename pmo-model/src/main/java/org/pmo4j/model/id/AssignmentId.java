package org.pmo4j.model.id;

/**
 * Identity of an assignment.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record AssignmentId(String value) implements Identifier {

    public AssignmentId {
        Identifier.check("AssignmentId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
