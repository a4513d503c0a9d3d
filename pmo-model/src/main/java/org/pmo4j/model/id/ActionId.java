package org.pmo4j.model.id;

/**
 * Identity of an action.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record ActionId(String value) implements Identifier {

    public ActionId {
        Identifier.check("ActionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
