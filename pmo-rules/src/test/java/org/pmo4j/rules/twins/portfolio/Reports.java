package org.pmo4j.rules.twins.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.StatusReport;

/** What the policies on status reports read alike. */
final class Reports {

    private Reports() {}

    static @Nullable StatusReport latest(Project project, LocalDate asOf) {
        StatusReport latest = null;
        if (project.statusReports() != null) {
            for (StatusReport report : project.statusReports().reports()) {
                boolean known = !report.reportedOn().isAfter(asOf);
                if (known && (latest == null || !report.reportedOn().isBefore(latest.reportedOn()))) {
                    latest = report;
                }
            }
        }
        return latest;
    }

    static @Nullable Health overall(StatusReport report) {
        if (report.health() != null || report.confidence() == null) {
            return report.health();
        }
        return switch (report.confidence()) {
            case RED, AMBER_RED -> Health.RED;
            case AMBER, AMBER_GREEN -> Health.AMBER;
            case GREEN -> Health.GREEN;
        };
    }
}
