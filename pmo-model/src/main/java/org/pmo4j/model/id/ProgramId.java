package org.pmo4j.model.id;

/**
 * Identity of a program.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record ProgramId(String value) implements Identifier {

    public ProgramId {
        Identifier.check("ProgramId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
