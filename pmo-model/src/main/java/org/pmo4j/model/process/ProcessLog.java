package org.pmo4j.model.process;

import java.util.List;
import org.pmo4j.model.Default;
import org.pmo4j.model.internal.Check;

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

    // DERIVED: firstStart; firstFinish; lastActivity
}
