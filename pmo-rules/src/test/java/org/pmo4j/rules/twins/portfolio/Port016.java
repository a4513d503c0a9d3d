package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import java.util.List;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Portfolio health is acceptable. */
final class Port016 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        List<Project> running = RiskTerms.running(given);
        if (running.isEmpty()) {
            return;
        }
        int red = 0;
        int unrated = 0;
        for (Project project : running) {
            StatusReport report = Reports.latest(project, given.asOf());
            Health health = report == null ? null : Reports.overall(report);
            red += health == Health.RED ? 1 : 0;
            unrated += health == null ? 1 : 0;
        }
        BigDecimal limit = verdicts.limits().decimal("maxRed").multiply(BigDecimal.valueOf(running.size()));
        verdicts.owner()
                .verdict(
                        BigDecimal.valueOf(red).compareTo(limit) > 0,
                        BigDecimal.valueOf(red + unrated).compareTo(limit) > 0);
    }
}
