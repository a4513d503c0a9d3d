package org.pmo4j.model.id;

/**
 * Identity of a benefit.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record BenefitId(String value) implements Identifier {

    public BenefitId {
        Identifier.check("BenefitId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
