package org.pmo4j.model.process;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * The first entry into a process before which another must come, for example 11.5 on 2026-03-01, although 11.3 had not
 * started. Later entries say nothing: processes repeat and overlap.
 *
 * @param processRecord the earliest dated record of the process; of one day the one without phase, then the lowest phase
 * @param broken constraints that it did not keep, by id; 0..n
 */
public record FirstEntry(ProcessRecord processRecord, List<BrokenPrecedence> broken) {

    public FirstEntry {
        var check = Check.of(FirstEntry.class);
        check.required("processRecord", processRecord);
        broken = check.list("broken", broken);
        check.done();
    }
}
