package org.pmo4j.model.testkit;

/**
 * The domain of compliant portfolios with one change, for example {@code @Domain(NearlyCompliantPortfolios.class)} on a property with a
 * {@code @ForAll Portfolio}. Parameters that are not of the model need {@code @Domain(DomainContext.Global.class)} beside it.
 *
 * @see PortfolioKind#NEARLY_COMPLIANT
 */
public final class NearlyCompliantPortfolios extends PortfolioDomain {

    /** Creates the domain; called by jqwik. */
    public NearlyCompliantPortfolios() {
        super(PortfolioKind.NEARLY_COMPLIANT);
    }
}
