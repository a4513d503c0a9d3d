package org.pmo4j.model.process;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.Default;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * Record of project management processes (过程日志).
 *
 * @param edition catalogue the process ids refer to
 * @param records entries; 0..n
 */
public record ProcessLog(
        @Default("PMBOK6") PmbokEdition edition,
        List<ProcessRecord> records) {

    public ProcessLog {
        var check = Check.of(ProcessLog.class);
        check.required("edition", edition);
        records = check.list("records", records);
        check.done();
    }

    /**
     * Returns the log as known on a day, without records of processes started dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public ProcessLog knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, records, ProcessRecord::startedOn);
        return known == records ? this : new ProcessLog(edition, known);
    }

    // DERIVED: firstStart; firstFinish; lastActivity
}
