package org.pmo4j.model.id;

/**
 * Identity of a portfolio.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record PortfolioId(String value) implements Identifier {

    public PortfolioId {
        Identifier.check("PortfolioId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
