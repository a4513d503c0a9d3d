package org.pmo4j.model.project;

import java.util.List;
import org.pmo4j.model.internal.Check;

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

    // DERIVED: latest
}
