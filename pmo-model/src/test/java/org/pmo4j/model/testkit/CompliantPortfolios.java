package org.pmo4j.model.testkit;

/**
 * The domain of portfolios in which everything is as the built-in policies want it, for example {@code @Domain(CompliantPortfolios.class)} on a property with a
 * {@code @ForAll Portfolio}. Parameters that are not of the model need {@code @Domain(DomainContext.Global.class)} beside it.
 *
 * @see PortfolioKind#COMPLIANT
 */
public final class CompliantPortfolios extends PortfolioDomain {

    /** Creates the domain; called by jqwik. */
    public CompliantPortfolios() {
        super(PortfolioKind.COMPLIANT);
    }
}
