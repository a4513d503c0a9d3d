package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Latest;

/**
 * Status reports of the project (状态报告册).
 *
 * @param reports entries; 0..n
 */
public record StatusReportLog(
        List<StatusReport> reports) {

    public StatusReportLog {
        var check = Check.of(StatusReportLog.class);
        reports = check.list("reports", reports);
        check.done();
    }

    /**
     * Finds the latest status report.
     *
     * @param date the day, included
     * @return the report dated last, of one day the later in the list; null when there is none by that day
     */
    public @Nullable StatusReport latest(LocalDate date) {
        return Latest.by(reports, StatusReport::reportedOn, date);
    }
}
