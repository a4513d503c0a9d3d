package org.pmo4j.rules.twins.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Tolerance;
import org.pmo4j.model.project.ToleranceRegister;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Tolerance breach is escalated. */
final class Port018 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (!given.project().running(given.asOf())) {
            return;
        }
        ToleranceRegister register = given.project().tolerances();
        if (register == null) {
            verdicts.owner().unknown();
            return;
        }
        int days = verdicts.limits().integer("days");
        for (Tolerance tolerance : register.tolerances()) {
            if (tolerance.forecastDeviation() == null) {
                verdicts.owner().unknown();
                continue;
            }
            boolean breached = tolerance.forecastDeviation().compareTo(tolerance.limit()) > 0;
            LocalDate since = tolerance.breachForecastOn();
            boolean escalated = reported(tolerance, since == null ? null : since.minusDays(days), register, given);
            boolean overdue = since != null && since.plusDays(days).isBefore(given.asOf());
            verdicts.owner().verdict(breached && overdue && !escalated, breached && since == null && !escalated);
        }
    }

    private static boolean reported(
            Tolerance tolerance, @Nullable LocalDate from, ToleranceRegister register, Governed given) {
        return register.exceptionReports().stream()
                .filter(report -> report.aspect() == tolerance.aspect())
                .filter(report -> !report.reportedOn().isAfter(given.asOf()))
                .anyMatch(report -> from == null || !report.reportedOn().isBefore(from));
    }
}
