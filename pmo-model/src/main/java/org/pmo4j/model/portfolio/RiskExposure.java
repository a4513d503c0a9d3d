package org.pmo4j.model.portfolio;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * Expected monetary value of the open risks of a portfolio (风险敞口).
 *
 * @param net expected loss of the threats minus expected gain of the opportunities, over risks whose probability and
 *     monetary impact are held, not rounded; negative when the gain is larger; 0 when there is no such risk; null when
 *     currencies differ, or when there is no such risk and no budget or reserve of the portfolio to tell the currency
 * @param quantifiedThreats counted threats with probability and money; &gt;= 0
 * @param threats counted threats; &gt;= 0
 * @param opportunities counted opportunities; &gt;= 0
 * @param unquantifiedOpportunities counted opportunities without probability or money; &gt;= 0
 * @param projectsWithoutRegister running projects whose riskRegister is null; &gt;= 0
 */
@RecordBuilder
public record RiskExposure(
        @Nullable Money net,
        @Range(min = "0") int quantifiedThreats,
        @Range(min = "0") int threats,
        @Range(min = "0") int opportunities,
        @Range(min = "0") int unquantifiedOpportunities,
        @Range(min = "0") int projectsWithoutRegister)
        implements RiskExposureBuilder.With {

    public RiskExposure {
        var check = Check.of(RiskExposure.class);
        quantifiedThreats = check.notNegative("quantifiedThreats", quantifiedThreats);
        threats = check.notNegative("threats", threats);
        opportunities = check.notNegative("opportunities", opportunities);
        unquantifiedOpportunities = check.notNegative("unquantifiedOpportunities", unquantifiedOpportunities);
        projectsWithoutRegister = check.notNegative("projectsWithoutRegister", projectsWithoutRegister);
        check.done();
    }
}
