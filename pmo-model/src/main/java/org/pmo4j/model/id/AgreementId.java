package org.pmo4j.model.id;

/**
 * Identity of an agreement.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record AgreementId(String value) implements Identifier {

    public AgreementId {
        Identifier.check("AgreementId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
