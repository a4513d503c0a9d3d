package org.pmo4j.model.testkit;

/**
 * The domain of portfolios whose parts do not fit together, for example {@code @Domain(ContradictoryPortfolios.class)} on a property with a
 * {@code @ForAll Portfolio}. Parameters that are not of the model need {@code @Domain(DomainContext.Global.class)} beside it.
 *
 * @see PortfolioKind#CONTRADICTORY
 */
public final class ContradictoryPortfolios extends PortfolioDomain {

    /** Creates the domain; called by jqwik. */
    public ContradictoryPortfolios() {
        super(PortfolioKind.CONTRADICTORY);
    }
}
