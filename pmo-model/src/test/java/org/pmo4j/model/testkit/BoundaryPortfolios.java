package org.pmo4j.model.testkit;

/**
 * The domain of portfolios with dates and numbers at the limits of policies and one step beside them, for example {@code @Domain(BoundaryPortfolios.class)} on a property with a
 * {@code @ForAll Portfolio}. Parameters that are not of the model need {@code @Domain(DomainContext.Global.class)} beside it.
 *
 * @see PortfolioKind#BOUNDARY
 */
public final class BoundaryPortfolios extends PortfolioDomain {

    /** Creates the domain; called by jqwik. */
    public BoundaryPortfolios() {
        super(PortfolioKind.BOUNDARY);
    }
}
