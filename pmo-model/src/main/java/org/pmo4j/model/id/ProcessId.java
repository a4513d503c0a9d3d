package org.pmo4j.model.id;

/**
 * Identity of a process.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record ProcessId(String value) implements Identifier {

    public ProcessId {
        Identifier.check("ProcessId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
