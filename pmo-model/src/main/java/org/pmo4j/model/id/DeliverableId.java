package org.pmo4j.model.id;

/**
 * Identity of a deliverable.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record DeliverableId(String value) implements Identifier {

    public DeliverableId {
        Identifier.check("DeliverableId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
