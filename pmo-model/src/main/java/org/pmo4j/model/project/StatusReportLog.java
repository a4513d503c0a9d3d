package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;
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
     * Returns the register as known on a day, without reports dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public StatusReportLog knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, reports, StatusReport::reportedOn);
        return known == reports ? this : new StatusReportLog(known);
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
