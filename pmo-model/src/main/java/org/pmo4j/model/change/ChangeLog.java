package org.pmo4j.model.change;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Register of change requests (变更日志).
 *
 * @param requests entries; 0..n
 */
public record ChangeLog(
        List<ChangeRequest> requests) {

    public ChangeLog {
        var check = Check.of(ChangeLog.class);
        requests = check.byId("requests", requests, ChangeRequest::id);
        check.done();
    }
}
