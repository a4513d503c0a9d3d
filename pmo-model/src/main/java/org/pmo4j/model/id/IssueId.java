package org.pmo4j.model.id;

/**
 * Identity of an issue.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record IssueId(String value) implements Identifier {

    public IssueId {
        Identifier.check("IssueId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
