package org.pmo4j.model.testkit;

/**
 * The domain of portfolios of which the source holds only a part, for example {@code @Domain(SparsePortfolios.class)} on a property with a
 * {@code @ForAll Portfolio}. Parameters that are not of the model need {@code @Domain(DomainContext.Global.class)} beside it.
 *
 * @see PortfolioKind#SPARSE
 */
public final class SparsePortfolios extends PortfolioDomain {

    /** Creates the domain; called by jqwik. */
    public SparsePortfolios() {
        super(PortfolioKind.SPARSE);
    }
}
